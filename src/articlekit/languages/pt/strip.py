"""Portuguese: lines that are not the article's, and why."""

from articlekit.languages.furniture import Row, phrases, rules
from articlekit.tables.strip import Strip

PHRASES = phrases(
    "pt",
    related_head="leia também|leia mais|veja também|saiba mais|notícias relacionadas|artigos relacionados|conteúdo relacionado|conteúdos relacionados|matérias relacionadas|posts relacionados|relacionados|relacionadas|mais notícias|mais lidas da semana|últimas notícias|outras notícias|artigos recentes|posts recentes|recomendados|recomendados para você|recomendado para si|você também pode gostar|também lhe pode interessar|você pode gostar|não perca|pode interessar|últimas|destaques|mais sobre este assunto",
    most_read_head="mais lidas|mais lidos|as mais lidas|os mais lidos|mais vistas|mais vistos|mais populares|populares|mais comentadas|em alta|tendências",
    comment_head="comentários|comentário|deixe um comentário|deixe o seu comentário|deixe seu comentário|deixe uma resposta|adicionar comentário|escreva um comentário|enviar comentário|publicar comentário|cancelar resposta|deixe um comentário cancelar resposta|deixe uma resposta cancelar resposta|ver comentários|ver todos os comentários|nenhum comentário|sem comentários|comentar|comente|responder|os comentários estão fechados|seja o primeiro a comentar",
    newsletter_head="newsletter|newsletters|boletim|assine nossa newsletter|assine a newsletter|subscreva a newsletter|subscreva a nossa newsletter|inscreva-se na newsletter|inscreva-se|receba nossa newsletter|receba a newsletter|seu e-mail|seu email|o seu email|endereço de e-mail|endereço de email",
    share_words="compartilhar|compartilhe|partilhar|partilhe|compartilhar artigo|partilhar artigo|compartilhe esta notícia|compartilhe isso|compartilhar no facebook|compartilhar no twitter|compartilhar no x|compartilhar no whatsapp|partilhar no facebook|partilhar no twitter|partilhar no whatsapp|enviar por e-mail|enviar por email|imprimir|copiar link|copiar ligação|link copiado|tweetar|salvar|guardar|salvar artigo|siga-nos|siga-nos no|siga|seguir|siga-nos nas redes sociais|ouvir|ouvir artigo|ouça este artigo|redes sociais",
    ad_labels="publicidade|anúncio|anúncios|continua após a publicidade|continua depois da publicidade|conteúdo patrocinado|patrocinado|publieditorial|- publicidade -",
    account_words="entrar|login|iniciar sessão|fazer login|cadastre-se|cadastrar|registar|registe-se|registre-se|minha conta|criar conta|sair|terminar sessão|assine|assine já|assinar|assinaturas|já é assinante|exclusivo para assinantes|conteúdo exclusivo para assinantes|seja assinante|torne-se assinante",
    more_words="ler mais|ver mais|mais|continue lendo|continuar a ler|continuar lendo|ver tudo|ver todos|ver todas|mostrar mais|carregar mais|clique aqui|leia a matéria completa|leia na íntegra",
    site_words="ir para o conteúdo|ir para o conteúdo principal|pular para o conteúdo|saltar para o conteúdo|voltar ao topo|topo|voltar ao início|voltar|início|página inicial|menu|abrir menu|fechar menu|fechar|buscar|busca|pesquisar|pesquisa|próximo|anterior|artigo anterior|próximo artigo|post anterior|próximo post|seções|secções|navegação|mapa do site",
    legal_words="política de privacidade|privacidade|política de cookies|cookies|configurações de cookies|preferências de cookies|termos de uso|termos e condições|termos de utilização|condições gerais|aviso legal|contato|contacto|contactos|fale conosco|quem somos|sobre nós|anuncie|anuncie aqui|acessibilidade|acessibilidade e ajuda|ajuda|trabalhe conosco|perguntas frequentes|ficha técnica|estatuto editorial|todos os direitos reservados|expediente",
    tag_heads="tags|tópicos|palavras-chave|categorias|categoria|assuntos|temas|etiquetas|mais sobre",
)  # fmt: skip
RULES = rules(
    "pt",
    {
        "stamp": Row(r"(?:publicado[ ]|atualizado[ ])?há[ ](?:cerca[ ]de[ ])?(?:\d+|uma?)[ ](?:seg(?:undos?)?|min(?:utos?)?|h|horas?|dias?|semanas?|mês|meses|anos?)|(?:\d+|uma?)[ ](?:min(?:utos?)?|horas?|dias?|semanas?|mês|meses|anos?)[ ]atrás|(?:tempo[ ]de[ ])?leitura:?[ ]\d+[ ]min(?:utos?|[.])?|\d+[ ]min(?:utos?)?[ ]de[ ]leitura", ("há 3 horas", "Atualizado há 5 minutos", "Tempo de leitura: 4 min",), ("Há três horas que chove", "há 3 horas começou a chover",)),
        "comment-fields": Row(r"o[ ]seu[ ]endereço[ ]de[ ]e-?mail[ ]não[ ]será[ ]publicado|(?:os[ ])?campos[ ]obrigatórios[ ](?:são[ ]|estão[ ])?marcados|guardar[ ]o[ ]meu[ ]nome,|salvar[ ]meus[ ]dados[ ]neste[ ]navegador|(?:você[ ]precisa|tem[ ]de)[ ](?:fazer[ ]login|estar[ ]logado|iniciar[ ]sessão)", ("O seu endereço de email não será publicado. Campos obrigatórios são marcados com *",), ("O seu endereço mudou.",)),
        "copyright": Row(r"todos[ ]os[ ]direitos[ ]reservados|proibida[ ]a[ ]reprodução", ("© 2024 O Correio do Porto", "Todos os direitos reservados.",), ("Os direitos de autor duram setenta anos.",)),
        "read-more-link": Row(r"lei[ao][ ](?:também|mais|ainda)|(?:veja|ver)[ ]também|saiba[ ]mais|ler[ ]mais", ("Leia também: Como a ponte foi construída", "Veja também: O porto espera a grua",), ("Leia mais: ele gostava disso.",)),
        "cookie-notice": Row(r"\b(?:este|nosso)[ ]site[ ](?:utiliza|usa)[ ]cookies|\b(?:utilizamos|usamos)[ ]cookies", ("Este site utiliza cookies.",), ("Usamos manteiga.",)),
        "sign-up": Row(r"no[ ]seu[ ](?:e-?mail|correio[ ]eletrónico)|na[ ]sua[ ]caixa[ ]de[ ](?:entrada|correio)|(?:assine|subscreva|inscreva-se)[ ](?:n?a[ ])?(?:nossa[ ])?newsletter|cancelar[ ](?:a[ ](?:inscrição|subscrição)[ ])a[ ]qualquer[ ]momento", ("Receba todas as manhãs o essencial no seu e-mail", "Subscreva a nossa newsletter semanal",), ("O carteiro deixou a carta na caixa.",)),
        "subscribers": Row(r"(?:conteúdo|artigo|matéria)[ ]exclusiv[oa][ ](?:para|de)[ ]assinantes|para[ ]continuar[ ](?:lendo|a[ ]ler),?[ ](?:assine|faça|inicie)", ("Conteúdo exclusivo para assinantes", "Para continuar lendo, assine",), ("Os assinantes da ópera vieram.",)),
    },
)  # fmt: skip
CAPTIONS = rules(
    "pt",
    {
        "caption-credit": Row(
            r"Foto|Fotos|FOTO|Fotografia|Imagem|Crédito|Créditos",
            (
                "O velho moinho na primavera. Foto: Ana Poe/Lusa",
                "Crédito: Getty Images",
            ),
            ("A foto: uma alegria para a família.",),
        )
    },
)

TABLE = Strip(phrases=PHRASES, rules=RULES, captions=CAPTIONS, caption_hints=(":", "：", "/"))
