"""English: lines that are not the article's, and why.

The phrases are those of the widespread publishing systems (WordPress, Drupal, Disqus, Arc, Piano) and of press habit. Each
must be certain by itself, for what is merely likely is the model's to tell.
"""

from articlekit.languages.en.lives import CONTACTS, LIVES
from articlekit.languages.en.notices import BIO_HEAD, NOTICES, WHO_STANDS_WHERE
from articlekit.languages.en.offers import OFFERS
from articlekit.languages.en.pointers import GALLERIES, POINTERS
from articlekit.languages.en.screens import SCREENS
from articlekit.languages.en.terms import TERMS
from articlekit.rules import Rule
from articlekit.tables.strip import Phrases, Strip

# The agencies and stock libraries that picture credits name.
PICTURE_AGENCIES = (
    "AP Photo", "AP", "Associated Press", "The Associated Press", "Reuters", "REUTERS", "AFP", "Getty Images", "Getty", "EPA",
    "EPA-EFE", "Shutterstock", "iStock", "Alamy", "Alamy Stock Photo", "Unsplash", "Pexels", "Pixabay", "Bloomberg", "PA Wire",
    "PA Images", "PA", "Xinhua", "NurPhoto", "Sipa USA", "ZUMA Press", "Anadolu", "dpa", "Adobe Stock", "USA TODAY Sports",
    "Icon Sportswire", "Imagn Images", "Redux", "Magnum Photos", "Tribune News Service", "The Canadian Press", "Pool", "Pool Photo",
    "Wikimedia Commons", "Flickr", "SWNS", "Rex", "WireImage", "FilmMagic", "Handout", "TNS", "CQ Roll Call",
)  # fmt: skip

PHRASES = (
    Phrases(
        id="en/strip/related-head",
        reason="related-articles",
        heads=True,
        lines=(
            "related", "related articles", "related article", "related stories", "related story", "related posts", "related news",
            "related content", "related topics", "related coverage", "related reading", "related links", "related videos",
            "recommended", "recommended stories", "recommended articles", "recommended reading", "recommended for you",
            "recommended videos", "suggested articles", "similar articles", "similar posts", "similar stories", "more stories",
            "more articles", "more news", "more posts", "more headlines", "more coverage", "more from this author",
            "more like this", "more on this", "more on this story", "more on this topic", "other stories", "other articles",
            "other news", "further reading", "latest news", "latest stories", "latest articles", "latest posts",
            "latest headlines", "latest videos", "recent posts", "recent articles", "recent stories", "recent news",
            "recent comments", "featured articles", "featured stories", "featured posts", "featured videos", "editor's picks",
            "editors' picks", "editors picks", "editor’s picks", "editors’ picks", "you may also like", "you might also like",
            "you might be interested in", "you may also be interested in", "read next", "read also", "also read", "up next",
            "what to read next", "in case you missed it", "don't miss", "don’t miss", "see also", "keep reading", "more to read",
            "more to explore", "explore more", "next up", "see more", "around the web", "from the web", "promoted stories",
            "sponsored stories", "from our partners", "more in this series",
        ),
    ),
    Phrases(
        id="en/strip/most-read-head",
        reason="most-read",
        heads=True,
        lines=(
            "most read", "most popular", "most viewed", "most shared", "most commented", "most recent", "most watched", "trending",
            "trending now", "trending today", "trending stories", "trending topics", "trending news", "trending articles",
            "trending videos", "popular", "popular posts", "popular articles", "popular stories", "popular now", "popular news",
            "what's hot", "what’s hot", "top stories", "top news", "top headlines", "top articles", "the most read",
        ),
    ),
    Phrases(
        id="en/strip/comment-head",
        reason="comment-form",
        heads=True,
        lines=(
            "write a comment", "leave a comment", "leave a reply", "leave a response", "post a comment", "add a comment",
            "add comment", "post comment", "submit comment", "leave your comment", "add your comment", "cancel reply",
            "leave a reply cancel reply", "join the conversation", "join the discussion", "be the first to comment", "comment",
            "comments", "show comments", "view comments", "view all comments", "load comments", "hide comments", "see comments",
            "comments are closed", "log in to comment", "sign in to comment", "reply", "no comments", "no comments yet",
            "your comment", "start the conversation", "what do you think",
        ),
    ),
    Phrases(
        id="en/strip/newsletter-head",
        reason="newsletter-form",
        heads=True,
        lines=(
            "subscribe to our newsletter", "subscribe to our newsletters", "subscribe to the newsletter", "newsletter",
            "newsletters", "sign up for our newsletter", "sign up for our newsletters", "sign up for the newsletter",
            "sign up for newsletters", "join our newsletter", "join our mailing list", "get our newsletter", "email newsletter",
            "newsletter signup", "newsletter sign up", "email address", "your email address", "your email", "enter your email",
            "email updates", "get email updates", "sign up", "sign me up", "subscribe via email",
        ),
    ),
    Phrases(
        id="en/strip/share-words",
        reason="share-bar",
        lines=(
            "share", "share this", "share this article", "share this story", "share this post", "share this page", "share article",
            "share story", "share link", "share on", "share via", "share with friends", "share full article", "share on facebook",
            "share on twitter", "share on x", "share on linkedin", "share on whatsapp", "share on reddit", "share on pinterest",
            "share by email", "share via email", "share on flipboard", "share on telegram", "tweet", "tweet this", "pin it", "pin",
            "email", "e-mail", "email this", "email this article", "print", "print this", "print this article", "print article",
            "copy link", "copy url", "link copied", "copied", "facebook", "twitter", "linkedin", "whatsapp", "reddit", "pinterest",
            "telegram", "flipboard", "bluesky", "threads", "messenger", "instagram", "tiktok", "youtube", "tumblr", "rss",
            "rss feed", "mastodon", "snapchat", "follow us", "follow", "follow me", "follow us on", "follow us on facebook",
            "follow us on twitter", "follow us on instagram", "follow us on google news", "follow us on social media",
            "connect with us", "like us on facebook", "gift this article", "save", "save this story", "save article", "bookmark",
            "listen to this article", "listen", "share options", "more sharing options",
        ),
    ),
    Phrases(
        id="en/strip/ad-labels",
        reason="advertisement",
        lines=(
            "advertisement", "advertisements", "advertisement - scroll to continue", "advert", "ad", "ads", "sponsored",
            "sponsored content", "sponsored post", "sponsored links", "story continues below", "paid content",
            "story continues below advertisement", "article continues below", "article continues below advertisement",
            "continue reading below", "skip ad", "skip advertisement", "report ad", "report this ad", "remove ads",
            "scroll to continue", "story continues", "article continues after advertisement", "story continues after ad",
        ),
    ),
    Phrases(
        id="en/strip/account-words",
        reason="paywall",
        lines=(
            "sign in", "log in", "login", "register", "log out", "sign out", "my account", "subscribe", "subscribe now",
            "subscribe today", "subscribe here", "become a member", "become a subscriber", "log in or subscribe",
            "sign in or subscribe", "create an account", "create account", "already a subscriber", "already a member",
            "already have an account", "subscribe to continue reading", "sign in to continue", "start your free trial",
        ),
    ),
    Phrases(
        id="en/strip/more-words",
        reason="read-more",
        lines=(
            "read more", "read more here", "read full story", "read the full story", "read the full article", "see all",
            "learn more", "find out more", "show more", "show less", "view more", "view all", "load more", "continue reading",
            "more", "click here", "expand", "read less", "watch more",
        ),
    ),
    Phrases(
        id="en/strip/player-words",
        reason="player",
        lines=(
            "play", "pause", "mute", "unmute", "watch", "watch video", "play video", "play audio", "fullscreen", "loading",
            "loading...", "video", "video player is loading", "this is a modal window", "hide caption", "toggle caption",
            "enlarge this image", "view gallery", "open gallery", "photo gallery", "next slide", "previous slide", "slideshow",
            "listen now", "download", "embed", "transcript", "captions", "your browser does not support the video tag",
            "your browser does not support the audio element", "0:00", "00:00", "image", "image caption",
        ),
    ),
    Phrases(
        id="en/strip/site-words",
        reason="navigation",
        lines=(
            "skip to content", "skip to main content", "skip to navigation", "skip to footer", "skip to search", "jump to content",
            "skip navigation", "back to top", "return to top", "return to homepage", "toggle navigation", "open menu", "close menu",
            "main menu", "menu", "search", "close", "home", "site search", "next", "previous", "back", "sections", "search for",
            "breadcrumb", "you are here", "main navigation", "navigation",
        ),
    ),
    Phrases(
        id="en/strip/legal-words",
        reason="legal",
        lines=(
            "privacy policy", "privacy notice", "privacy", "terms of use", "terms of service", "terms and conditions",
            "terms & conditions", "terms", "cookie policy", "cookie settings", "cookie preferences", "cookies", "contact us",
            "contact", "about us", "about", "advertise", "advertise with us", "careers", "accessibility", "sitemap", "site map",
            "help", "faq", "do not sell my personal information", "your privacy choices", "ad choices", "adchoices", "legal",
            "all rights reserved", "corrections", "send us a tip", "feedback", "masthead",
        ),
    ),
    Phrases(
        id="en/strip/tag-heads",
        reason="tags",
        heads=True,
        lines=("tags", "topics", "filed under", "tagged", "categories", "category", "keywords", "more about", "in this article"),
    ),
    Phrases(
        id="en/strip/end-marks",
        reason="end-mark",
        lines=("reuter", "reuters", "&#3;", "\x03", "30", "ends", "reuter &#3;", "reuter\x03", "end"),
    ),
)  # fmt: skip

LABELS = (
    # WordPress themes: a label and the other article's title on the line below it.
    Rule(
        id="en/strip/adjacent-article",
        reason="adjacent-article",
        pattern=r"(?i)^\W{0,3}(?:previous|next|older|newer|prev)[ ](?:article|post|story|entry|posts|entries)\W{0,3}$",
        yes=("Previous Article", "Next post »", "← Older posts"),
        no=("Next article of faith: the market knows", "The previous post office burned down"),
    ),
    Rule(
        id="en/strip/more-from",
        reason="related-articles",
        pattern=r"^(?i:more|latest|top|popular)[ ](?i:stories[ ]|news[ ]|articles[ ]|posts[ ])?(?i:from|in|on|by)[ ](?:(?i:the)[ ])?\p{Lu}[\w’'&.-]*(?:[ ][\p{Lu}&][\w’'&.-]*){0,3}\W{0,2}$",
        yes=("More from Business", "Latest in Sport", "More from The Morning Post"),
        no=("More on that tomorrow", "Popular in its day, the song was soon forgotten"),
    ),
    Rule(
        id="en/strip/comment-count",
        reason="comment-form",
        pattern=r"(?i)^\W{0,3}(?:\d[\d,.]*|no|one|leave[ ]a|view|show|see)[ ](?:all[ ])?(?:\d[\d,.]*[ ])?(?:comments?|replies|responses?|thoughts)(?:[ ](?:on|to)[ ].{1,150})?\W{0,3}$",
        yes=("12 Comments", "3 thoughts on “The old bridge”", "View all 17 comments"),
        no=("12 comments were deleted by the moderators", "No comment from the ministry, again"),
    ),
)  # fmt: skip

RULES = (
    Rule(
        id="en/strip/stamp",
        reason="stamp",
        pattern=r"(?i)^\W{0,3}(?:(?:published|updated|posted|last[ ]updated):?[ ])?(?:about[ ])?(?:an?|\d+)[ ]?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?)[ ]ago\W{0,3}$|^\W{0,3}(?:\d+[- ]min(?:ute)?s?[ ]read|(?:estimated[ ])?reading[ ]time:?[ ]\d+[ ]min(?:ute)?s?|read[ ]time:?[ ]\d+[ ]min(?:ute)?s?)\W{0,3}$",
        yes=("3 hours ago", "Updated 5 mins ago", "4 min read", "• 12 minute read", "Reading time: 5 minutes"),
        no=("Three years ago she left", "Long ago", "A 4 minute read of the gauge", "Two years ago."),
    ),
    Rule(
        id="en/strip/comment-fields",
        reason="comment-form",
        pattern=r"(?i)\byour[ ]e-?mail(?:[ ]address)?[ ]will[ ](?:not|never)[ ]be[ ](?:published|shared)|^required[ ]fields[ ]are[ ]marked|^(?:name|e-?mail|website|comment)[ ]?\*$",
        yes=("Your email address will not be published. Required fields are marked *", "Email *"),
        no=("Their email addresses were published by mistake.",),
    ),
    Rule(
        id="en/strip/comment-rules",
        reason="comment-form",
        pattern=r"(?i)^save[ ]my[ ]name,[ ]e-?mail|^(?:you[ ]must|please)[ ](?:be[ ]logged|log|sign)[ ]in[ ]to[ ](?:post|leave|comment|reply)|^this[ ]site[ ]uses[ ]akismet",
        yes=("Save my name, email, and website in this browser for the next time I comment.", "You must be logged in to post a comment."),
        no=("You must be logged in the register of births", "Save my name, she begged"),
    ),
    Rule(
        id="en/strip/to-your-inbox",
        reason="newsletter-form",
        pattern=r"(?i)\b(?:delivered|straight|sent|directly|right)[ ](?:(?:straight|directly|right)[ ])?(?:in)?to[ ]your[ ](?:in-?box|e-?mail)\b|^(?:get|receive)[ ][^.]{0,90}[ ]in[ ]your[ ]in-?box\b",
        yes=("Subscribe to our email newsletter to get the latest posts delivered right to your email.", "Get the best stories in your inbox"),
        no=("He sent the letter to your aunt.", "They get mail from an inbox in the wall"),
    ),
    Rule(
        id="en/strip/no-spam",
        reason="newsletter-form",
        pattern=r"(?i)^[^.]{0,40}\b(?:zero|no)[ ]spam\b[^.]{0,20}$|^you[ ]can[ ]unsubscribe\b|\bunsubscribe[ ]at[ ]any[ ]time\b",
        yes=("Pure inspiration, zero spam ✨", "You can unsubscribe at any time."),
        no=("There was no spam left in the tin when the soldiers came home that night.",),
    ),
    Rule(
        id="en/strip/sign-up",
        reason="newsletter-form",
        pattern=r"(?i)^(?:subscribe|sign[ ]up)[ ](?:here[ ])?(?:to|for)[ ](?:our|the|my|this|free)\b[^.]{0,60}\b(?:newsletters?|e-?mails?|mailing[ ]list|alerts|digest)\b|^by[ ](?:signing[ ]up|subscribing|submitting|clicking|entering)\b.{0,80}\byou[ ](?:agree|accept|consent|acknowledge|confirm)\b|^thanks?(?:[ ]you)?[ ]for[ ](?:subscribing|signing[ ]up)\b",
        yes=("Sign up for our daily newsletter", "By signing up, you agree to our terms of use.", "Thank you for subscribing!"),
        no=("Subscribers to the newsletter rose by a third.", "Sign up for the army, the posters said"),
    ),
    Rule(
        id="en/strip/share-window",
        reason="share-bar",
        pattern=r"(?i)^(?:click[ ]to[ ])?(?:share|tweet|print|e-?mail|pin)\b.{0,60}\(opens[ ]in[ ](?:a[ ])?new[ ]window\)",
        yes=("Click to print (Opens in new window) Print",),
        no=("Share prices fell (opens in New York)",),
    ),
    Rule(
        id="en/strip/cookie-notice",
        reason="cookie-notice",
        pattern=r"(?i)\b(?:this|our)[ ](?:web)?sites?[ ](?:\w+[ ])?uses?[ ]cookies\b|\bwe[ ](?:and[ ]our[ ]partners[ ])?use[ ]cookies\b|^(?:accept|reject|manage|allow)[ ](?:all[ ])?cookies\W?$",
        yes=("This site uses cookies to improve your experience.", "Accept all cookies", "We use cookies and similar tools."),
        no=("The bakery uses butter in its cookies",),
    ),
    Rule(
        id="en/strip/copyright",
        reason="copyright",
        pattern=r"(?i)^\W{0,3}(?:copyright|\(c\)|©|&copy;)[ ]?(?:©[ ]?)?(?:(?:19|20)\d\d|by\b).{0,160}$|\ball[ ]rights[ ]reserved\b",
        yes=("© 2024 The Morning Post", "Copyright 2023 Example Media. All rights reserved."),
        no=("Copyright law has not kept up, said the judge.",),
    ),
    Rule(
        id="en/strip/no-redistribution",
        reason="copyright",
        pattern=r"(?i)^this[ ]material[ ]may[ ]not[ ]be[ ]published\b|\bmay[ ](?:not[ ])?be[ ](?:reproduced|reprinted|published|broadcast|redistributed)\b.{0,80}\b(?:permission|redistributed|consent)\b",
        yes=("This material may not be published, broadcast, rewritten or redistributed.", "No part of this story may be reproduced without written permission."),
        no=("The results may not be reproduced, she feared.",),
    ),
    Rule(
        id="en/strip/subscribers-only",
        reason="paywall",
        pattern=r"(?i)^(?:to[ ](?:continue|keep)[ ]reading|to[ ]read[ ]the[ ](?:full|rest))\b.{0,80}$|^(?:this|the)[ ](?:article|story|content|post)[ ]is[ ](?:only[ ]|exclusively[ ])?(?:for|available[ ](?:only[ ])?to)[ ](?:\w+[ ])?(?:subscribers|members)\b|^already[ ]a[ ](?:subscriber|member)\?",
        yes=("To continue reading, subscribe or log in.", "This article is for subscribers only", "Already a subscriber? Log in"),
        no=("Already a member of the board, she rose fast.", "The article is for sale"),
    ),
    Rule(
        id="en/strip/free-articles",
        reason="paywall",
        pattern=r"(?i)^you[ ](?:have|['’]ve)[ ](?:reached|used|read|got|\d+)\b.{0,40}\b(?:free|complimentary)[ ](?:articles?|stories|limit)\b",
        yes=("You have 3 free articles left this month.",),
        no=("You have reached the free port of Trieste",),
    ),
    Rule(
        id="en/strip/tag-line",
        reason="tags",
        pattern=r"(?i)^\W{0,3}(?:tags?|topics|tagged(?:[ ](?:as|with|in))?|filed[ ]under|categories|category|keywords|posted[ ]in)[ ]?:[ ]?\S.{0,200}$",
        yes=("Tags: council, schools, budget", "Filed under: Politics"),
        no=("Topics ranged from tax to trains.", "Tags on the coats were cut"),
    ),
    # A link to another story between paragraphs: the label in front, the headline behind it, and no full stop.
    Rule(
        id="en/strip/read-more-link",
        reason="read-more",
        pattern=r"^\W{0,3}(?i:(?:read|see|watch)[ ](?:more|also|next)|also[ ]read|related(?:[ ](?:story|article|post|content|reading|video))?|recommended|don['’]t[ ]miss|more[ ]on[ ]this)[ ]?[:|–—][ ]?\S.{3,200}[^.\s]$",
        yes=("READ MORE: Council votes to close the last library", "Related: How the vote was lost", "See also: What the new law means for renters"),
        no=("Related: he was her cousin.", "Read more slowly: the text deserves it."),
    ),
    Rule(
        id="en/strip/read-more-arrow",
        reason="read-more",
        pattern=r"(?i)^(?:read|see|learn|find[ ]out|view|watch|continue)[ ](?:more|all|reading|full[ ]story)(?:[ ](?:about|in|on|from)[ ].{1,60})?[ ]?[»›→>…]+$",
        yes=("Continue reading »", "Read more about the vote →"),
        no=("Read more about the vote in our special report, which comes out on Friday",),
    ),
)  # fmt: skip

CAPTIONS = (
    # The AP and Getty form: a sentence, then photographer and agency in brackets.
    Rule(
        id="en/strip/caption-brackets",
        pattern=r"\((?i:photo(?:graph)?s?|image|picture|illustration|file[ ]photo)[ ]?(?i:credit|courtesy|illustration)?[ ]?(?i:by|of|from|via|:)?[ ]?(?P<credit>[^()]{2,90})\)[.]?$",
        yes={"The bridge at dawn. (Photo by Ann Poe/Getty Images)": {"credit": "Ann Poe/Getty Images"}},
        no=("He kept the photo (a portrait of his wife) all his life.",),
    ),
    Rule(
        id="en/strip/caption-brackets-agency",
        pattern=r"\((?P<credit>(?:[^()/|]{2,40}[ ]?[/|][ ]?)?\L<agencies>(?:[ ]?[/|,][ ]?[^()/]{2,40}|[ ]via[ ][^()]{2,40})?)\)[.]?$",
        words={"agencies": PICTURE_AGENCIES},
        yes={"A ship leaves the port. (AP Photo/Ann Poe)": {"credit": "AP Photo/Ann Poe"}, "Fans wait in line. (Ann Poe/Reuters)": {"credit": "Ann Poe/Reuters"}},
        no=("PARIS (AP) — It rained.",),
    ),
    # The credit at the end, without brackets: behind a full stop, a photographer's name, a slash and the agency.
    Rule(
        id="en/strip/caption-slash-agency",
        pattern=r"(?:^|[.!?”\"][ ]*)(?P<credit>\p{Lu}[\p{L}.’'-]+(?:[ ][\p{L}.’'-]+){0,4}[ ]?[/|][ ]?\L<agencies>(?:[ ](?:Photo|Images|via[ ][\w ]{2,30}))?(?:[ ]?[/|][ ]?[\w ]{2,30})?)[.]?$",
        words={"agencies": PICTURE_AGENCIES},
        yes={"The governor speaks to farmers in Salem on Monday. Ann Poe/AP Photo": {"credit": "Ann Poe/AP Photo"}},
        no=("The story was read by Reuters.",),
    ),
    Rule(
        id="en/strip/caption-via-agency",
        pattern=r"(?:^|[.!?”\"][ ]*)(?P<credit>(?:AP[ ]Photo|AFP|REUTERS|Reuters|Getty[ ]Images|EPA)[/:][ ]?\p{Lu}[\p{L}.’'-]+(?:[ ][\p{L}.’'-]+){0,4}|\p{Lu}[\p{L}.’'-]+(?:[ ]\p{Lu}[\p{L}.’'-]+){1,3}[ ]via[ ]\L<agencies>)[.]?$",
        words={"agencies": PICTURE_AGENCIES},
        yes={"Waves hit the pier. REUTERS/Ann Poe": {"credit": "REUTERS/Ann Poe"}, "Waves hit the pier. Ann Poe via Getty Images": {"credit": "Ann Poe via Getty Images"}},
        no=("He heard it via Reuters.",),
    ),
    Rule(
        id="en/strip/caption-credit",
        pattern=r"(?:^|[.!?”\"][ ]*)(?i:(?:photo|image|picture|photograph|illustration)s?(?:[ ](?:credits?|courtesy|by|via))*(?:[ ]by|[ ]of|[ ]?:)|credits?[ ]?:)[ ]?(?P<credit>\p{Lu}[^.!?:]{2,70})[.]?$",
        yes={"The old mill in spring. Photo: Ann Poe": {"credit": "Ann Poe"}, "Image credit: Example Studio": {"credit": "Example Studio"}, "Image Credits: Ann Poe": {"credit": "Ann Poe"}},
        no=("The photo by the bed was hers.",),
    ),
    Rule(
        id="en/strip/caption-credit-behind",
        pattern=r"^(?=.{8,200}$).*?\S[ ]+(?:(?:Image|Photo|Picture)s?[ ])?Credits?:[ ](?P<credit>\p{Lu}[^.:;]{1,60})$",
        yes={"A can of cherry pie filling Credit: Ann Poe": {"credit": "Ann Poe"}},
        no=("Every story has this at its end: Credit: nobody.",),
    ),
)  # fmt: skip

HINTS = frozenset(
    """
    previous prev next older newer more latest top popular comment comments reply replies response responses thought
    thoughts email e-mail name website required save logged log sign akismet inbox in-box spam unsubscribe subscribe
    subscribing newsletter newsletters signing thank thanks opens cookies copyright reserved published reproduced
    reprinted broadcast redistributed reading read continue article story content post already articles stories free tags
    tag topics tagged filed categories category keywords posted related see watch also recommended miss don't don’t learn
    find view c by ago min mins minute time about
    """.split()
)

TABLE = Strip(
    phrases=PHRASES,
    rules=RULES,
    labels=(*LABELS, BIO_HEAD),
    captions=(*CAPTIONS, *WHO_STANDS_WHERE),
    hints=HINTS,
    notices=(*NOTICES, *OFFERS, *POINTERS, *GALLERIES, *LIVES, *CONTACTS, *TERMS, *SCREENS),
    caption_hints=(
        "(",
        "/",
        ":",
        " via ",
        "hoto",
        "ictured",
        "rom left",
        ", left",
        ", right",
        ", cent",
        ", second",
        ", third",
        ", fourth",
        ", far ",
        "day, ",
        "; ",
        "L-R",
        "L–R",
    ),
)
