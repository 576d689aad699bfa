"""English: what sites offer their readers: mail, alerts, channels, podcasts, subscriptions, events, goods."""

from articlekit.rules import Rule

MAIL = (
    Rule(
        id="en/strip/meet-inbox",
        reason="newsletter-form",
        needs=("your inbox", "your in-box", "your email inbox"),
        pattern=r"(?i)^let[ ][^.!?]{2,60}[ ](?:meet|hit|reach|come[ ]to|find)[ ]your[ ](?:e-?mail[ ])?in-?box\b|^[^.“\"]{0,120}\b(?:news|stories|headlines|articles|updates|analysis|posts|recipes|deals|coverage|insights?|best|latest)\b[^.“\"]{0,80}\b(?:in|into|to|hits?)[ ]your[ ](?:e-?mail[ ])?in-?box\b(?:[ ](?:every|each|daily|weekly|twice|once|on|for)\b[^.]{0,40})?\W{0,2}$",
        yes=("Let our stories meet your inbox.", "Our best recipes, sent each Friday to your inbox"),
        no=("Your inbox is full of mail from shops.", "She told me to clear the letters in your inbox."),
    ),
    Rule(
        id="en/strip/start-your-day",
        reason="newsletter-form",
        needs=("start your", "begin your", "end your", "wake up to"),
        pattern=r"(?i)^(?:(?:start|begin|end|kick[ ]off)[ ]your[ ](?:day|mornings?|week|weekend|evening)|wake[ ]up[ ]to)[ ][^.!?]{0,100}\b(?:news|newsletter|briefing|headlines|top[ ]stories|round-?up|digest|updates|in-?box|e-?mail)\b.{0,120}$",
        yes=("Start your day with the headlines that matter.", "Wake up to the day’s most important news."),
        no=("Start your day with a glass of water.", "Begin your walk at the mill."),
    ),
    Rule(
        id="en/strip/alerts-offer",
        reason="newsletter-form",
        needs=("alerts", "notification", "notify you"),
        pattern=r"(?i)^(?:get|receive|turn[ ]on|enable|allow|sign[ ]up[ ]for|subscribe[ ]to)[ ][^.!?]{0,40}\b(?:breaking|news|free|desktop|our)[ ](?:\p{L}+[ ])?(?:alerts|notifications)\b[^.]{0,80}\W?$|^we(?:['’]ll|[ ]will)[ ]notify[ ]you\b.{0,80}$|^(?:manage|create|edit)[ ](?:your[ ]|my[ ]|an?[ ])?(?:e-?mail[ ])?(?:alerts|notifications?)\b.{0,40}$",
        yes=("Get breaking news alerts on your phone", "We’ll notify you when a new post is up"),
        no=("Alerts were sent to all phones in the valley.", "Turn on the lights at dusk."),
    ),
    Rule(
        id="en/strip/get-the-day",
        reason="newsletter-form",
        needs=("headlines", "top stories", "latest news", "biggest stories", "breaking news", "stories of the"),
        pattern=r"(?i)^(?:get|receive|catch[ ]up[ ](?:on|with)|stay[ ](?:on[ ]top[ ]of|up[ ]to[ ]date|informed|ahead)|keep[ ]up|never[ ]miss|want|be[ ]the[ ]first)\b[^.!?“\"]{0,100}\b(?:headlines|top[ ]stories|latest[ ]news|biggest[ ]stories|breaking[ ]news|stories[ ]of[ ]the[ ](?:day|week))\b.{0,120}$",
        yes=("Get the day’s top stories every morning.", "Stay up to date with the latest news and more"),
        no=("Headlines get shorter each year.", "He got the latest news by post."),
    ),
    Rule(
        id="en/strip/channel-offer",
        reason="share-bar",
        needs=("whatsapp", "telegram", "messenger", "viber", "discord"),
        pattern=r"(?i)^(?:join|follow|subscribe|get|find|sign[ ]up|chat|receive|read|now[ ]you[ ]can|you[ ]can|stay|for)\b(?=.{0,160}\b(?:our|us|updates|news|latest|alerts|headlines)\b)[^.?“\"]{0,140}\b(?:whatsapp|telegram|messenger|viber|discord)\b.{0,100}$",
        yes=("Join our WhatsApp channel for the day’s stories.", "Get the latest from us on Telegram", "Chat with our bot on Messenger to find recipes!"),
        no=("The ministry has shut Telegram for a week.", "Join the union, said a message on WhatsApp."),
    ),
    Rule(
        id="en/strip/follow-us",
        reason="share-bar",
        needs=("follow us", "follow our", "like us", "find us", "join us on", "connect with us", "subscribe to our", "subscribe to us"),
        pattern=r"(?i)^(?:(?:please|also|and|you[ ]can|be[ ]sure[ ]to|don['’]t[ ]forget[ ]to|for[ ]more[^,.]{0,60},)[ ](?:also[ ])?)*(?:follow|like|find|join|connect[ ]with|subscribe[ ]to)[ ](?:us|our)\b[^.“\"]{0,60}\b(?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|threads|bluesky|mastodon|google[ ]news|apple[ ]news|flipboard|pinterest|snapchat|social(?:[ ]media)?|msn|rss|feed)\b.{0,140}$",
        yes=("Follow us on Twitter and Instagram.", "For more stories like this, follow us on Facebook", "Subscribe to our YouTube channel!"),
        no=("They would follow us on foot to the village.",),
    ),
)  # fmt: skip

LISTENING = (
    Rule(
        id="en/strip/podcast-offer",
        reason="read-more",
        needs=("podcast", "stitcher"),
        pattern=r"(?i)^(?:listen|subscribe|follow|find|hear|download|stream|check[ ]out|tune[ ]in|new[ ]episodes|available|you[ ]can[ ](?:listen|find|subscribe|hear)|want[ ]more)\b[^“\"]{0,140}\b(?:(?:your|you[ ]get|our|apple|google)[ ]podcasts?|(?:this|the)[ ]podcast(?=[ ]?[:!]|$|[ ](?:on|here|via))|podcast[ ](?:app|player)|stitcher)\b.{0,120}$",
        yes=("Listen and subscribe on Apple Podcasts or Stitcher.", "Find us wherever you get your podcasts", "Download our podcast every Friday."),
        no=("Podcasts now reach a third of the land.", "Listen to your mother, she said in a podcast."),
    ),
    Rule(
        id="en/strip/app-store",
        reason="share-bar",
        needs=("app store", "google play"),
        pattern=r"(?i)^(?:(?:now[ ])?available|download(?:[ ]it|[ ]now|[ ]today)?|get[ ]it|find[ ]it)[ ](?:for[ ]free[ ])?(?:on|in|from|at|for)\b[^.]{0,40}\b(?:app[ ]store|google[ ]play)\b.{0,60}$",
        yes=("Available on the App Store and Google Play", "Get it on Google Play"),
        no=("The game was pulled from the App Store.",),
    ),
)  # fmt: skip

SUBSCRIPTIONS = (
    Rule(
        id="en/strip/account-question",
        reason="paywall",
        needs=("account", "a subscriber", "a member", "registered", "password", "username"),
        pattern=r"(?i)^(?:not[ ](?:yet[ ])?(?:an?[ ])?|don['’]t[ ]have[ ](?:an?[ ])|(?:already[ ])?have[ ](?:an?[ ])|need[ ](?:an?[ ])|new[ ]|no[ ]|already[ ])(?:\p{L}+[ ])?(?:subscriber|member|registered|account)(?:[ ]yet)?\?|^(?:i[ ])?(?:forgot(?:ten)?|reset|lost|remember)[ ](?:your|my)[ ](?:password|username)\b.{0,30}$",
        yes=("Not a subscriber? See our offers.", "Don’t have an account? Make one here", "Forgot your password?"),
        no=("Have a member of the crew call me.", "Forget your password and you lose your coins, he warned."),
    ),
    Rule(
        id="en/strip/subscribe-to",
        reason="paywall",
        needs=("subscribe ", "become a "),
        pattern=r"(?i)^(?:please[ ])?subscribe[ ](?:today|now|here|to[ ](?:read|continue|access|unlock|get|receive|our|us|the|support|my|this)|for[ ](?:just|only|as|full|more|free|unlimited|access|[$£€])|and[ ](?:get|never|save|receive|support)|via|by|or)\b[^“\"]{0,160}$|^become[ ]an?[ ](?:\p{L}+[ ])?(?:member|subscriber|supporter|patron)\b[^“\"]{0,80}\b(?:today|now|access|benefits|our|us|and[ ](?:get|help|save)|from[ ][$£€])\b.{0,80}$",
        yes=("Subscribe for full access to our archive.", "Become a member today and save a third."),
        no=("Become a member of the club, his father said.", "Many subscribe to this view."),
    ),
    Rule(
        id="en/strip/unlimited-access",
        reason="paywall",
        needs=("unlimited", "cancel any", "free trial", "full access"),
        pattern=r"(?i)^(?:get|enjoy|join|unlock|try|start|buy|register|log[ ]in|sign[ ]in|sign[ ]up|gain|continue)\b[^“\"]{0,100}\b(?:unlimited[ ](?:digital[ ]|online[ ])(?:access|articles)|(?:unlimited|full)[ ]access[ ]to[ ](?:our|your|this[ ]site|every[ ](?:article|story|issue)|all[ ](?:our|of[ ]our|articles|content|stories))|unlimited[ ](?:articles|stories|reading)|your[ ]free[ ]trial)\b.{0,140}$|(?:^|[.!][ ])cancel[ ]any[ ]?time\W{0,2}$",
        yes=("Get unlimited digital access for a dollar.", "Just a dollar a week. Cancel anytime."),
        no=("For a pound, riders get unlimited access to all trams.", "The crew got full access to the wreck."),
    ),
    Rule(
        id="en/strip/article-limit",
        reason="paywall",
        needs=("free article", "article limit", "free stories", "monthly limit", "articles left", "articles remaining", "articles for free"),
        pattern=r"(?i)^(?:you|this[ ]is|that[ ]was)\b[^.“\"]{0,60}\b(?:limit[ ]of[ ](?:\w+[ ])?(?:free|complimentary)|(?:article|story|free|monthly[ ]article)[ ]limit|(?:your|the)[ ]monthly[ ]limit\W{0,2}$|last[ ]free[ ](?:article|story)|(?:articles|stories)[ ](?:left|remaining|for[ ]free))\b|^\W{0,2}\d+[ ](?:of[ ]\d+[ ])?(?:free[ ])?articles[ ](?:left|remaining)\b",
        yes=("You have reached your limit of free articles.", "This is your last free article this month", "2 of 5 articles left"),
        no=("You have a monthly limit on cash, the bank said.",),
    ),
    Rule(
        id="en/strip/reserved-for",
        reason="paywall",
        needs=("subscriber", "members", "registered users"),
        pattern=r"(?i)^this[ ](?:\p{L}+[ ]){0,2}?(?:article|story|content|post|page|feature|video|section|archive|report|item|material)s?[ ](?:is|are)[ ](?:\p{L}+[ ])?(?:reserved|exclusive|exclusively|restricted|limited|locked|available|free|only)\b[^.]{0,40}\b(?:subscribers?|members(?![ ]of)|registered[ ]users)\b.{0,120}$|^(?:subscribers?|members)[ -](?:only|exclusive)\b.{0,60}$|^(?:exclusive(?:ly)?|only)[ ](?:for|to)[ ](?:our[ ])?(?:subscribers|members)\b(?![ ]of).{0,60}$",
        yes=("This content is reserved for our subscribers.", "Members only: the archive", "Exclusive for subscribers"),
        no=("The report is available to members of the public.", "Only members of the board may speak."),
    ),
    Rule(
        id="en/strip/subscription-deal",
        reason="paywall",
        needs=("subscription", "membership", "subscribing"),
        pattern=r"(?i)^(?:special[ ]offer|limited[- ]time[ ]offer|save|get|use|claim|enjoy|give|gift|buy|choose|start|manage|renew)\b(?=.*(?:\d+[ ]?%|[$£€][ ]?\d|\bfree\b|\bcode\b|\bhalf[ ]price|\bgift\b|\btoday\b|\byour\b))[^.“\"]{0,90}\b(?:subscription|membership|subscribing)\b.{0,90}$",
        yes=("Save 40% on a yearly subscription", "Give the gift of a subscription", "Manage your membership"),
        no=("Subscription income rose 40% in May.", "Get a membership card at the desk."),
    ),
    Rule(
        id="en/strip/buy-issue",
        reason="paywall",
        needs=(" issue", "print edition", "digital edition", "e-edition"),
        pattern=r"(?i)^(?:buy|order|get|view|read|pre-?order|browse|see)[ ](?:a[ ]copy[ ]of[ ]|more[ ]from[ ])?(?:this|the|our|today['’]s|past|back)[ ](?:\p{L}+[ ]){0,2}(?:issues?|print[ ]edition|digital[ ]edition|e-edition)\b[^.]{0,60}\W?$",
        yes=("Buy this issue", "Read today’s e-edition"),
        no=("See the issue from both sides, he said. It helps.", "The issue was put to the vote."),
    ),
)  # fmt: skip

GOODS = (
    Rule(
        id="en/strip/event-offer",
        reason="advertisement",
        needs=("webinar", "our event", "our next", "our upcoming", "our annual", "our free", "our virtual"),
        pattern=r"(?i)^(?:register|sign[ ]up|rsvp|reserve|book|save|get|buy|join[ ]us|don['’]t[ ]miss|meet)\b[^.“\"]{0,60}\bour[ ](?:\p{L}+[ ]){0,4}(?:webinars?|events?|summit|conference|workshop|festival|meetup|forum)\b.{0,120}$",
        yes=("Register now for our free webinar on roofs.", "Don’t miss our next event in Oslo"),
        no=("A webinar on roofs drew forty people.",),
    ),
    Rule(
        id="en/strip/jobs",
        reason="advertisement",
        needs=("hiring", "work with us", "work for us", "write for us", "join our team", "open positions", "our jobs", "vacancies"),
        pattern=r"(?i)^(?:we(?:['’]re|[ ]are)[ ](?:now[ ])?(?:hiring|recruiting)\b.{0,80}|(?:want[ ]to[ ]|come[ ])?(?:work|write)[ ](?:with|for)[ ]us\b.{0,60}|join[ ]our[ ]team\b.{0,60}|(?:see|view|browse|find|search)[ ](?:our|all|the[ ]latest)[ ](?:open[ ]positions|jobs|vacancies)\b.{0,60})$",
        yes=("We’re hiring! See the roles here", "Write for us", "Browse all vacancies"),
        no=("Hiring slowed in May.", "They had to work for us to see it."),
    ),
    Rule(
        id="en/strip/shop-words",
        reason="advertisement",
        needs=("shipping", "delivery", "add to "),
        pattern=r"(?i)^(?:enjoy[ ]|get[ ])?free[ ](?:\p{L}+[ ])?(?:shipping|delivery)[ ](?:(?:on|for|with)[ ](?:all|every|orders|your|any)|(?:on[ ]orders[ ])?over[ ][$£€]|worldwide)[^.]{0,60}$|^add[ ]to[ ](?:your[ ]|my[ ]|the[ ])?(?:cart|basket|bag|trolley|wish[ ]?list)\b.{0,40}$",
        yes=("Free shipping on orders over $50", "Add to cart"),
        no=("Free delivery for nurses is back in town", "Add to the pot and stir."),
    ),
    Rule(
        id="en/strip/sponsored-by",
        reason="advertisement",
        needs=("sponsored", "paid for by", "presented by", "partner content", "paid content", "partnership with", "brought to you", "paid post", "made possible by"),
        pattern=r"(?i)^this[ ](?:article|post|content|story|series|episode|section|page|video|feature|newsletter)[ ](?:is|was|has[ ]been)[ ](?:\p{L}+[ ]){0,3}?(?:sponsored|paid[ ]for|presented|brought[ ]to[ ]you|made[ ]possible|in[ ]partnership)\b.{0,140}$|^(?:sponsored|presented|paid[ ]for|made[ ]possible|brought[ ]to[ ]you)[ ](?:content[ ]|post[ ]|story[ ])?by:?[ ][^.,]{2,60}$|^(?:sponsored|paid|partner)[ ](?:content|post|article|message|feature|story)(?:[ ](?:by|from|for|in)\b|[ ]?[:|–—-])[^.]{0,80}$|^in[ ]partnership[ ]with[ ][^.,]{2,60}$",
        yes=("This post is sponsored by the Oslo Cheese Board.", "Presented by Oslo Cheese", "Sponsored content: how to pick a roof"),
        no=("Sponsored by a senator from the north, the bill fell.", "The fair was presented by the mayor."),
    ),
)  # fmt: skip

OFFERS = (*MAIL, *LISTENING, *SUBSCRIPTIONS, *GOODS)
