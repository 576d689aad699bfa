"""French: lines that are not the article's, and why."""

from articlekit.languages.furniture import Row, phrases, rules
from articlekit.tables.strip import Strip

PHRASES = phrases(
    "fr",
    related_head="à lire aussi|lire aussi|à voir aussi|voir aussi|sur le même sujet|sur le même thème|articles liés|articles similaires|articles connexes|dans la même rubrique|à découvrir aussi|à découvrir|nos recommandations|recommandé pour vous|vous aimerez aussi|cela pourrait vous intéresser|ces articles peuvent vous intéresser|plus d'articles|plus d’articles|autres articles|derniers articles|articles récents|dernières actualités|dernières infos|dernières nouvelles|toute l'actualité|toute l’actualité|à la une|l'essentiel de l'actualité|pour aller plus loin|notre sélection|les plus récents",
    most_read_head="les plus lus|articles les plus lus|le plus lu|les plus consultés|les plus commentés|les plus partagés|les plus populaires|articles populaires|top articles|tendances|populaires",
    comment_head="commentaires|commentaire|laisser un commentaire|ajouter un commentaire|poster un commentaire|publier un commentaire|écrire un commentaire|laisser un commentaire annuler la réponse|annuler la réponse|votre commentaire|vos réactions|réagir|réagissez|réagir à cet article|aucun commentaire|voir les commentaires|voir tous les commentaires|lire les commentaires|afficher les commentaires|commenter|commenter cet article|répondre|les commentaires sont fermés|soyez le premier à commenter|signaler un abus",
    newsletter_head="newsletter|newsletters|nos newsletters|la newsletter|lettre d'information|lettre d’information|inscription à la newsletter|s'inscrire à la newsletter|s’inscrire à la newsletter|inscrivez-vous à notre newsletter|abonnez-vous à notre newsletter|recevez notre newsletter|je m'inscris|je m’inscris|s'inscrire|s’inscrire|votre adresse e-mail|votre adresse email|votre email|votre e-mail|adresse e-mail|adresse email",
    share_words="partager|partagez|partager l'article|partager l’article|partager cet article|partager sur|partager sur facebook|partager sur twitter|partager sur x|partager sur linkedin|partager sur whatsapp|partager par e-mail|partager par email|partager par mail|envoyer par e-mail|envoyer par email|envoyer par mail|envoyer à un ami|imprimer|imprimer l'article|imprimer l’article|copier le lien|lien copié|tweeter|épingler|enregistrer|sauvegarder|suivez-nous|suivez-nous sur|nous suivre|suivre|écouter l'article|écouter l’article|écouter|offrir l'article|offrir l’article|réseaux sociaux",
    ad_labels="publicité|annonce|annonces|la suite après la publicité|la suite après cette publicité|l'article continue après la publicité|contenu sponsorisé|sponsorisé|contenu partenaire|publi-rédactionnel",
    account_words="se connecter|connexion|s'identifier|s’identifier|déconnexion|mon compte|créer un compte|s'abonner|s’abonner|abonnez-vous|je m'abonne|je m’abonne|abonnement|déjà abonné|déjà abonné ? connectez-vous|réservé aux abonnés|article réservé aux abonnés|offre d'abonnement|voir les offres|faire un don",
    more_words="lire la suite|lire plus|en savoir plus|voir plus|afficher plus|plus|voir tout|tout voir|lire l'article|lire l’article|charger plus|cliquez ici|lire",
    site_words="aller au contenu|aller au contenu principal|passer au contenu|accès direct au contenu|retour en haut|haut de page|retour à l'accueil|retour à l’accueil|retour|accueil|menu|ouvrir le menu|fermer le menu|fermer|recherche|rechercher|suivant|précédent|article précédent|article suivant|navigation|rubriques|vous êtes ici|plan du site",
    legal_words="mentions légales|politique de confidentialité|confidentialité|données personnelles|conditions générales|conditions générales d'utilisation|conditions générales d’utilisation|conditions générales de vente|cgu|cgv|conditions d'utilisation|conditions d’utilisation|gestion des cookies|gérer les cookies|paramètres des cookies|gérer mes cookies|cookies|contact|contactez-nous|nous contacter|qui sommes-nous|à propos|publicité et partenariats|accessibilité|recrutement|aide|faq|crédits|tous droits réservés",
    tag_heads="mots-clés|mots clés|tags|thèmes|thématiques|catégories|catégorie|sujets|étiquettes",
)  # fmt: skip
RULES = rules(
    "fr",
    {
        "stamp": Row(r"(?:publié[ ]|mis[ ]à[ ]jour[ ])?il[ ]y[ ]a[ ](?:environ[ ])?(?:\d+|une?)[ ](?:sec(?:ondes?)?|min(?:utes?)?|h|heures?|jours?|semaines?|mois|ans?)|(?:temps[ ]de[ ])?lecture[ ]?:?[ ](?:\d+[ ]?min(?:utes?|[.])?|environ[ ]\d+[ ]minutes?)|\d+[ ]?min(?:utes?)?[ ]de[ ]lecture", ("il y a 3 heures", "Publié il y a 2 jours", "Temps de lecture : 4 min", "5 min de lecture",), ("Il y a trois heures que la pluie tombe", "il y a 3 heures, la pluie est tombée",)),
        "comment-fields": Row(r"votre[ ]adresse[ ](?:e-?mail|de[ ]messagerie)[ ]ne[ ]sera[ ]pas[ ]publiée|les[ ]champs[ ]obligatoires[ ]sont|enregistrer[ ]mon[ ]nom,[ ]mon[ ]e-?mail|vous[ ]devez[ ](?:être[ ]connecté|vous[ ]connecter)[ ]pour[ ](?:publier|poster|laisser)", ("Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",), ("Votre adresse sera demandée à l’entrée.",)),
        "copyright": Row(r"tous[ ]droits[ ]réservés|reproduction[ ](?:interdite|même[ ]partielle)", ("© 2024 Le Courrier", "Tous droits réservés.",), ("Le droit d’auteur dure soixante-dix ans.",)),
        "read-more-link": Row(r"(?:à|a)[ ]lire[ ](?:aussi|également)|lire[ ](?:aussi|également)|(?:à[ ])?voir[ ]aussi|lire[ ]notre[ ](?:enquête|dossier|article|analyse)|(?:à|a)[ ]lire", ("Lire aussi : Comment le pont fut construit", "À lire aussi | Le port attend sa grue",), ("À lire : c’est un beau livre.",)),
        "cookie-notice": Row(r"\b(?:ce|notre)[ ]site[ ](?:web[ ])?utilise[ ]des[ ]cookies|nous[ ](?:et[ ]nos[ ]partenaires[ ])?utilisons[ ]des[ ]cookies|en[ ]poursuivant[ ]votre[ ]navigation", ("Ce site utilise des cookies.", "En poursuivant votre navigation, vous acceptez.",), ("Nous utilisons du beurre.",)),
        "sign-up": Row(r"(?:dans|sur)[ ]votre[ ]bo[iî]te[ ](?:mail|e-?mail|aux[ ]lettres[ ]électronique|de[ ]réception)|inscrivez-vous[ ](?:à|gratuitement[ ]à)[ ](?:notre|la|nos)[ ](?:newsletters?|lettre)|vous[ ]pouvez[ ]vous[ ]désinscrire|se[ ]désinscrire[ ]à[ ]tout[ ]moment", ("Chaque matin, l’essentiel dans votre boîte mail", "Inscrivez-vous à notre newsletter hebdomadaire",), ("Le facteur met la lettre dans votre boîte.",)),
        "subscribers": Row(r"(?:article|contenu)[ ]réservé[ ]aux[ ]abonnés|il[ ]vous[ ]reste[ ]\d+[ ]?%[ ]de[ ]cet[ ]article|pour[ ]lire[ ]la[ ]suite,[ ](?:abonnez|connectez)|cet[ ]article[ ]est[ ]réservé", ("Cet article est réservé aux abonnés", "Il vous reste 70 % de cet article à lire",), ("Les abonnés du théâtre étaient là.",)),
    },
)  # fmt: skip
CAPTIONS = rules(
    "fr",
    {
        "caption-credit": Row(
            r"Photo|Photos|PHOTO|Crédit[ ]photo|Crédits[ ]photo|Crédit|Crédits|Illustration|Image",
            (
                "Le vieux moulin au printemps. Photo : Anne Poe/AFP",
                "Crédit photo : Getty Images",
            ),
            ("La photo : un bonheur pour la famille.",),
        )
    },
)

TABLE = Strip(phrases=PHRASES, rules=RULES, captions=CAPTIONS, caption_hints=(":", "：", "/"))
