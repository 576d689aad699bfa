"""Spanish: lines that are not the article's, and why."""

from articlekit.languages.furniture import Row, phrases, rules
from articlekit.tables.strip import Strip

PHRASES = phrases(
    "es",
    related_head="noticias relacionadas|artículos relacionados|contenido relacionado|contenidos relacionados|entradas relacionadas|te puede interesar|te podría interesar|también te puede interesar|también te podría interesar|le puede interesar|lee también|lea también|leer también|lea además|ver también|más noticias|más información|otras noticias|últimas noticias|lo último|artículos recientes|entradas recientes|recomendados|recomendado para ti|recomendamos|no te pierdas|sigue leyendo|más sobre este tema|sobre este tema|en esta nota",
    most_read_head="lo más leído|más leído|más leídas|las más leídas|lo más visto|más vistas|más vistos|noticias más leídas|lo más comentado|tendencias|populares|más populares",
    comment_head="comentarios|comentario|deja un comentario|dejar un comentario|deja una respuesta|deje su comentario|escribe un comentario|añadir un comentario|agregar comentario|publicar comentario|publicar un comentario|enviar comentario|cancelar respuesta|deja una respuesta cancelar la respuesta|ver comentarios|ver todos los comentarios|no hay comentarios|sin comentarios|comentar|responder|los comentarios están cerrados|tu comentario|únete a la conversación",
    newsletter_head="newsletter|newsletters|boletín|boletines|boletín de noticias|suscríbete a nuestra newsletter|suscríbete a nuestro boletín|suscríbase a nuestro boletín|suscríbete al boletín|recibe nuestro boletín|apúntate|tu correo electrónico|correo electrónico|tu email|dirección de correo electrónico",
    share_words="compartir|comparte|compártelo|comparte esto|compartir esto|compartir artículo|compartir noticia|compartir en|compartir en facebook|compartir en twitter|compartir en x|compartir en whatsapp|compartir en linkedin|compartir por email|compartir por correo|enviar por email|enviar por correo|imprimir|copiar enlace|copiar link|enlace copiado|tuitear|guardar|guardar artículo|síguenos|síguenos en|síganos|seguir|síguenos en google news|síguenos en facebook|síguenos en twitter|escuchar|escuchar artículo|escucha este artículo|redes sociales",
    ad_labels="publicidad|anuncio|anuncios|contenido patrocinado|patrocinado|contenido para usuarios registrados|publirreportaje|sigue leyendo después de la publicidad|- publicidad -",
    account_words="iniciar sesión|inicia sesión|acceder|ingresar|regístrate|registrarse|registro|mi cuenta|crear cuenta|cerrar sesión|suscríbete|suscribirse|suscripción|suscribirme|suscríbase|ya soy suscriptor|ya eres suscriptor|solo para suscriptores|hazte socio",
    more_words="leer más|lee más|ver más|más|seguir leyendo|continuar leyendo|ver todo|ver todos|saber más|mostrar más|cargar más|haz clic aquí|leer nota completa|leer artículo completo",
    site_words="ir al contenido|saltar al contenido|ir al contenido principal|volver arriba|subir|ir arriba|inicio|menú|abrir menú|cerrar menú|cerrar|buscar|búsqueda|buscador|siguiente|anterior|artículo anterior|artículo siguiente|noticia anterior|noticia siguiente|entrada anterior|entrada siguiente|secciones|volver|navegación de entradas|mapa del sitio|mapa web",
    legal_words="aviso legal|política de privacidad|privacidad|política de cookies|cookies|configuración de cookies|configurar cookies|términos y condiciones|términos de uso|condiciones de uso|condiciones generales|contacto|contáctanos|contáctenos|quiénes somos|sobre nosotros|acerca de|publicidad y anunciantes|accesibilidad|ayuda|preguntas frecuentes|todos los derechos reservados|anúnciate|trabaja con nosotros",
    tag_heads="etiquetas|temas|palabras clave|tags|archivado en|categorías|categoría|temas relacionados|más temas",
)  # fmt: skip
RULES = rules(
    "es",
    {
        "stamp": Row(r"(?:publicado[ ]|actualizado[ ])?hace[ ](?:\d+|una?)[ ](?:seg(?:undos?)?|min(?:utos?)?|h|horas?|días?|semanas?|mes(?:es)?|años?)|(?:tiempo[ ]de[ ])?lectura:?[ ]\d+[ ]min(?:utos?|[.])?|\d+[ ]min(?:utos?)?[ ]de[ ]lectura", ("hace 3 horas", "Actualizado hace 5 minutos", "Tiempo de lectura: 4 min",), ("Hace tres horas que llueve", "hace 3 horas empezó a llover",)),
        "comment-fields": Row(r"tu[ ](?:dirección[ ]de[ ])?correo[ ]electrónico[ ]no[ ]será[ ]publicad[oa]|los[ ]campos[ ]obligatorios[ ]están|guarda[ ]mi[ ]nombre,[ ]correo|(?:debes|tienes[ ]que)[ ](?:iniciar[ ]sesión|estar[ ]registrado|acceder)[ ]para", ("Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *",), ("Tu correo llegó tarde.",)),
        "copyright": Row(r"todos[ ]los[ ]derechos[ ]reservados|prohibida[ ](?:su|la)[ ]reproducción", ("© 2024 El Correo del Puerto", "Todos los derechos reservados.",), ("Los derechos de autor duran setenta años.",)),
        "read-more-link": Row(r"le[ea](?:r)?[ ](?:también|además|más)|te[ ]puede[ ]interesar|ver[ ]también|(?:también|además)[ ]le[ea]|lee[ ]aquí", ("Lee también: Cómo se construyó el puente", "Te puede interesar: El puerto espera su grúa",), ("Leer también: eso le gustaba.",)),
        "cookie-notice": Row(r"\b(?:este|nuestro)[ ]sitio[ ](?:web[ ])?(?:utiliza|usa)[ ]cookies|\besta[ ](?:web|página)[ ](?:utiliza|usa)[ ]cookies|\b(?:utilizamos|usamos)[ ]cookies", ("Este sitio web utiliza cookies.", "Utilizamos cookies propias y de terceros",), ("Usamos mantequilla.",)),
        "sign-up": Row(r"en[ ]tu[ ](?:correo|bandeja[ ]de[ ]entrada|email|buzón)|(?:suscríbete|apúntate|suscríbase)[ ](?:gratis[ ])?a[ ](?:nuestr[oa]|la|el|las|los)[ ](?:newsletters?|boletín|boletines)|darte[ ]de[ ]baja[ ]en[ ]cualquier[ ]momento", ("Recibe cada mañana lo esencial en tu correo", "Suscríbete a nuestra newsletter semanal",), ("El cartero dejó la carta en su buzón.",)),
        "subscribers": Row(r"(?:contenido|artículo)[ ](?:exclusivo[ ])?(?:solo[ ])?para[ ]suscriptores|para[ ]seguir[ ]leyendo,?[ ](?:suscríbete|inicia|regístrate)", ("Contenido exclusivo para suscriptores", "Para seguir leyendo, suscríbete",), ("Los suscriptores de la ópera acudieron.",)),
    },
)  # fmt: skip
CAPTIONS = rules(
    "es",
    {
        "caption-credit": Row(
            r"Foto|Fotos|FOTO|Fotografía|Imagen|Crédito|Créditos|Crédito[ ]de[ ]la[ ]foto",
            (
                "El viejo molino en primavera. Foto: Ana Poe/EFE",
                "Crédito: Getty Images",
            ),
            ("La foto: una alegría para la familia.",),
        )
    },
)

TABLE = Strip(phrases=PHRASES, rules=RULES, captions=CAPTIONS, caption_hints=(":", "：", "/"))
