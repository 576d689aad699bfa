"""English: what a site's machine writes: messages of browsers, players and forms, feeds of quotes, archives, files."""

from articlekit.rules import Rule

MESSAGES = (
    Rule(
        id="en/strip/browser",
        reason="player",
        needs=("browser", "javascript"),
        pattern=r"(?i)^(?:[^.“\"]{0,40}[ ])?(?:your|this)[ ](?:web[ ]|current[ ])?browser\b[^.“\"]{0,40}\b(?:not[ ](?:support\w*|compatible)|doesn['’]t[ ]support|outdated|out[ ]of[ ]date|unsupported|no[ ]longer[ ]supported|javascript)\b|^(?:please|you[ ]need[ ]to|you[ ]must|to[ ](?:use|view|watch|play|see))\b[^.“\"]{0,80}\b(?:enable|turn[ ]on|activate)[ ](?:\p{L}+[ ])?javascript\b|^javascript[ ](?:is|must|needs)\b[^.]{0,40}\b(?:disabled|required|enabled)\b|^this[ ](?:site|page|website|form|feature|app)\b[^.]{0,30}\b(?:requires?|needs)[ ]javascript\b|^(?:please[ ])?(?:upgrade|update|switch)[ ](?:to[ ]an?[ ](?:\p{L}+[ ])?|your[ ](?:web[ ])?)browser\b",
        yes=("Sorry, your browser does not support video.", "Please enable JavaScript to view the comments.", "Please upgrade your browser"),
        no=("The new browser is fast.", "She learned JavaScript in a month."),
    ),
    Rule(
        id="en/strip/went-wrong",
        reason="navigation",
        needs=("went wrong", "error", "try again", "page you", "a problem"),
        pattern=r"(?i)^(?:we['’]re[ ]sorry[,.!]?[ ]|sorry[,.!]?[ ]|oops[,.!]*[ ]|uh[ -]oh[,.!]*[ ])?(?:but[ ])?(?:something[ ]went[ ]wrong(?:[ ]?[,.!–—-]+[ ]?(?:and[ ]|but[ ])?(?:please|try|we)\b.{0,80}|\W{0,3})|an[ ](?:\p{L}+[ ])?error[ ](?:has[ ])?occurred\b.{0,80}|(?:please[ ])?try[ ]again(?:[ ](?:later|in[ ]a[ ](?:few|moment)|soon)\b.{0,30})?\W{0,2}|there[ ]was[ ]an?[ ](?:problem|error)[ ](?:loading|with[ ]your|processing|sending|saving)\b.{0,80}|the[ ]page[ ]you[ ](?:are|were|requested|have|['’]re)\b.{0,100})$",
        yes=("Something went wrong. Please try again later.", "Sorry, an error occurred.", "The page you are looking for is gone."),
        no=("Something went wrong with the rocket.", "Try again, his father said."),
    ),
    Rule(
        id="en/strip/form-fields",
        reason="comment-form",
        needs=("required", "mandatory", "valid ", "at least", "characters"),
        pattern=r"(?i)^(?:all[ ])?(?:required[ ])?fields?[ ](?:(?:marked|with)\b[^.]{0,40}\b(?:required|mandatory)|are[ ](?:required|mandatory|marked)\b.{0,30}$)|^(?:please[ ])?(?:enter|provide|use)[ ](?:a|your)[ ]valid[ ]|^(?:this|the)[ ](?:\p{L}+[ ])?field[ ](?:is[ ](?:required|mandatory|invalid)|can(?:not|['’]t)[ ]be)\b|^[*\"“]*[ ]?(?:indicates|denotes|=|means)[ ](?:an?[ ])?(?:required|mandatory)\b|^(?:your[ ])?(?:password|username|message|comment)[ ](?:must|should)[ ](?:be[ ]at[ ]least|contain)\b|^\d+[ ]characters[ ](?:left|remaining|max\w*)\b",
        yes=("Fields marked with * are required", "Please enter a valid email address.", "This field is required.", "* indicates required"),
        no=("Fields of wheat are required to feed the herd.", "A valid email is needed."),
    ),
    Rule(
        id="en/strip/player-controls",
        reason="player",
        needs=("dialog", "playback", "current time", "remaining time", "stream type", "captions", "-in-picture", "autoplay"),
        pattern=r"(?i)^(?:beginning|end)[ ]of[ ]dialog\b|^(?:close|this[ ]is[ ]a)[ ]modal\b.{0,60}$|^(?:current|remaining)[ ]time[ ]?-?\d|^stream[ ]type\b.{0,20}$|^playback[ ]rate\b.{0,20}$|^(?:captions|subtitles|descriptions|chapters)(?:[ ](?:and[ ]\p{L}+[ ])?(?:off|settings|selected))\b.{0,60}$|^(?:picture-in-picture|autoplay)\b.{0,20}$|^(?:escape[ ]will|restore[ ]all[ ]settings)\b.{0,80}$",
        yes=("Beginning of dialog window.", "Current Time 0:00", "captions off, selected", "Close modal dialog"),
        no=("The current time is a hard one.", "Captions help the deaf."),
    ),
    Rule(
        id="en/strip/ad-words",
        reason="advertisement",
        needs=("this ad", "ad will", "ad feedback", "scroll"),
        pattern=r"(?i)^(?:why[ ]am[ ]i[ ]seeing|how[ ]relevant[ ]is|report|hide|close|about|skip)[ ]this[ ]ad(?:vert(?:isement)?)?\b.{0,40}$|^(?:this|your)[ ]ad(?:vertisement)?[ ]will\b.{0,40}$|^ad[ ]feedback\b.{0,20}$|^(?:please[ ])?(?:keep[ ]scrolling|scroll(?:[ ]down)?)[ ](?:for|to)[ ](?:more|continue|read|see|the[ ]next|video)\b.{0,40}$|^this[ ]ad(?:vertisement)?[ ](?:has[ ]not|is[ ]supporting|helps|supports)\b",
        yes=("Why am I seeing this ad?", "Scroll down to continue", "This ad will end in 5 seconds"),
        no=("This ad ran for a week and cost a fortune.",),
    ),
    Rule(
        id="en/strip/viewing",
        reason="navigation",
        needs=("you are ", "re viewing", "no longer updated", "been archived"),
        pattern=r"(?i)^you(?:['’]re|[ ]are)[ ](?:currently[ ]|now[ ])?(?:(?:viewing|reading)[ ](?:an?[ ](?:archived|older|free|preview)|the[ ](?:archived?|mobile|desktop|print|most[ ]recent|current|us|uk|international)|(?:your[ ])?\d+)\b.{0,80}|leaving[ ](?:our|this|the)[ ](?:\p{L}+[ ])?(?:web)?site\b.{0,80}|being[ ]redirected\b.{0,80})$|^this[ ](?:page|site|blog|story|article)[ ](?:is|has[ ]been)[ ](?:no[ ]longer[ ]updated|archived)\b.{0,80}$",
        yes=("You are viewing an archived page.", "This page is no longer updated."),
        no=("You are reading the wrong book.", "The view is no longer updated each hour."),
    ),
    Rule(
        id="en/strip/unavailable",
        reason="player",
        needs=("available", "not be loaded", "be played", "be displayed"),
        pattern=r"(?i)^(?:we['’]re[ ])?(?:sorry[,.]?[ ](?:but[ ])?)?(?:this|the)[ ](?:content|video|media|embed|audio|file|stream|clip|page|poll|map|feature)\b[^.“\"]{0,40}\b(?:not[ ]available(?:[ ](?:in[ ]your|on[ ]this|at[ ]this|due)\b.{0,60})?|unavailable(?:[ ]in[ ]your\b.{0,30})?|could[ ]not[ ]be[ ]loaded\b.{0,80}|can(?:not|['’]t)[ ]be[ ](?:played|displayed|loaded)\b.{0,80})\W{0,2}$",
        yes=("Sorry, this content is not available in your region.", "This video file cannot be played.", "The media could not be loaded, for the server failed."),
        no=("The map of the mine was not available to the crew.", "This page of her life is not available in print."),
    ),
    Rule(
        id="en/strip/now-playing",
        reason="player",
        needs=("now playing", " seconds", "up next in"),
        pattern=r"(?i)^now[ ]playing(?:\W{0,3}$|[ ]?[:|–—-][ ]?\S.{2,140}$)|^(?:up[ ]next|skip[ ]ad)[ ]in[ ]\d+\W{0,3}$|^(?:your[ ]|the[ ])?(?:video|ad|next[ ]video)[ ](?:will[ ])?(?:begins?|starts?|ends?|resumes?)[ ]in[ ]\d+\b.{0,20}$",
        yes=("Now playing: Rain floods the town", "Video will begin in 5 seconds", "Up next in 5"),
        no=("Now playing in goal, he has saved ten shots.", "The race starts in 5 towns."),
    ),
    Rule(
        id="en/strip/text-size",
        reason="navigation",
        needs=("font size", "text size"),
        pattern=r"(?i)^(?:(?:increase|decrease|change|reset|adjust|larger|smaller)[ ])?(?:the[ ]|your[ ])?(?:font|text)[ ]size\b[^.]{0,20}$",
        yes=("Increase font size", "Text size: A A A"),
        no=("The text size of the bill was small.", "Font size matters on road signs, he says."),
    ),
    Rule(
        id="en/strip/your-place",
        reason="navigation",
        needs=("zip", "postcode", "location", "edition", "your country"),
        pattern=r"(?i)^(?:please[ ])?(?:enter|type|set|use|select|choose|change|pick|switch)[ ](?:your|my|a)[ ](?:current[ ])?(?:zip(?:[ ]?code)?|postcode|postal[ ]code|location|city|edition|region|country|language)(?:[ ](?:to|or|and|here|below|for)\b[^.]{0,40})?\W{0,3}$",
        yes=("Enter your zip code", "Choose your edition", "Set your location for local news"),
        no=("Choose your location with care.", "The zip code was wrong."),
    ),
    Rule(
        id="en/strip/site-by",
        reason="navigation",
        needs=("theme by", "theme:", "site by", "website by", "design by", "designed by", "blog at"),
        pattern=r"(?i)^(?:wordpress[ ])?(?:theme|web[ ]?site|site|web[ ]?design|blog)[ ]?(?:design(?:ed)?[ ]|developed[ ]|hosted[ ]|built[ ])?(?:by|at):?[ ][^,]{2,40}$|^theme:[ ].{2,60}$",
        yes=("Theme by Inkworks", "Website designed by Ann & Bo"),
        no=("The site by the river is wet, and the mill has gone.", "The house was designed by Ann Poe."),
    ),
)  # fmt: skip

FEEDS = (
    Rule(
        id="en/strip/quote-delay",
        reason="legal",
        needs=("delayed", "provided by", "powered by", "real-time", "supplied by"),
        pattern=r"(?i)^[^.“\"]{0,80}\b(?:quotes?|data|prices|information)\b[^.“\"]{0,60}\bdelayed\b[^.]{0,20}\b\d+[ -]min|^(?:(?:stock|market|weather|financial|fundamental|company|fund|etf|currency|index|and|powered)[ ]){0,5}(?:data|quotes?|charts?|estimates)(?:[ ](?:is|are))?[ ](?:provided|supplied|powered|delivered)[ ]by\b[^,“\"]{2,80}$|^(?:proudly[ ]|site[ ]|search[ ])?powered[ ](?:and[ ]\p{L}+[ ])?by[ ][^,.]{2,40}$|^(?:quotes?|prices)[ ](?:displayed[ ])?in[ ]real-time\b",
        yes=("Quotes delayed at least 15 minutes.", "Market data provided by Oslo Ticker.", "Powered by Inkpress"),
        no=("Data provided by the ministry, which counts bees, show a fall.", "Powered by sun, the boat went far."),
    ),
    Rule(
        id="en/strip/degrees",
        reason="navigation",
        needs=("°",),
        pattern=r"(?i)^(?:feels[ ]like|high|hi|low|lo|currently|now|today|tonight)?:?[ ]?-?\d{1,3}[ ]?°[ ]?[CF]?(?:\W{1,3}(?:feels[ ]like|high|hi|low|lo)?:?[ ]?-?\d{1,3}[ ]?°[ ]?[CF]?)?(?:[ ](?:sunny|clear|cloudy|fair|rain|snow|fog|haze|overcast|(?:partly|mostly)[ ]\p{L}+))?$",
        yes=("72°F", "Hi: 77° Lo: 55°", "72° Partly Cloudy"),
        no=("It was 72° in the shade.", "350°F for an hour"),
    ),
    Rule(
        id="en/strip/archive-month",
        reason="navigation",
        needs=("(",),
        pattern=r"^[►▼▸▾•›]?[ ]?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)[ ](?:19|20)\d\d|(?:19|20)\d\d|(?<=[►▼▸▾][ ])\p{Lu}\p{L}{2,8})[ ]?\(\d{1,3}\)$",
        yes=("March 2012 (5)", "2012 (45)", "► March (12)"),
        no=("1984 (1949)", "March 2012 (in part)"),
    ),
    Rule(
        id="en/strip/filed",
        reason="tags",
        needs=("posted in", "tagged", "filed under", "was posted", "categori"),
        pattern=r"^(?i:this[ ](?:entry|post|article|story)[ ]was[ ](?:\p{L}+[ ])?(?:posted|filed|tagged)|(?:entry|article)[ ]was[ ]posted)\b.{0,240}$|^(?i:(?:tagged|filed|posted|categori[sz]ed)[ ](?:in|under|with|as))\b:?[ ]?[\p{Lu}#«“][^.]{0,200}$|^(?i:tagged|filed)[ ][\p{Lu}#][^.]{0,120}$|\|[ ](?i:tagged|posted[ ]in|filed[ ]under)\b",
        yes=("This entry was posted in Bridges and tagged oslo.", "Posted in Bridges | Tagged Oslo, Rain", "Tagged in: Bridges, Rain,"),
        no=("Tagged in spring, the birds flew south.", "Posted in Berlin, he learned the tongue."),
    ),
    Rule(
        id="en/strip/reading-time",
        reason="stamp",
        needs=("reading time", "read time", "minute", "min ", "this article is", "this story is"),
        pattern=r"(?i)^\W{0,3}(?:(?:estimated|approx[.]?|approximate|average|est[.]?)[ ])?(?:reading|read)[ ]time\W{0,3}(?:is[ ])?(?:about[ ]|approx[.]?[ ]|~[ ]?|<[ ]?)?(?:\d+(?:[-–]\d+)?|less[ ]than[ ]\p{L}+)[ ]?m(?:in(?:ute)?s?)?\W{0,3}$|^\W{0,3}(?:time[ ]to[ ]read\W{0,3})?(?:a[ ]|about[ ])?\d+[ -]?min(?:ute)?s?[ ]?(?:listen|watch|read|to[ ]read|reading[ ]time)\W{0,3}$|^this[ ](?:article|story|post|content|page)[ ]is[ ](?:more[ ]than|over|about)[ ].{1,12}[ ](?:years?|months?)[ ]old\b.{0,80}$",
        yes=("Est. read time: 3 mins", "7 minute listen", "This article is more than 5 years old"),
        no=("The reading time of the bill was set for May.", "The bridge is more than 90 years old."),
    ),
)  # fmt: skip

SCREENS = (*MESSAGES, *FEEDS)
