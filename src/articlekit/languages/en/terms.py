"""English: what sites say of rights, of how they work, and of what they do with readers' data."""

from articlekit.rules import Rule

RIGHTS = (
    Rule(
        id="en/strip/rights-notice",
        reason="copyright",
        needs=("permission", "infringement", "respective ", "prohibited", "consent"),
        pattern=r"(?i)\bno[ ]copyright[ ]infringement\b.{0,20}\bintended\b|\b(?:property|copyrights?|trademarks?)[ ]of[ ](?:their|its|the)[ ]respective[ ](?:owners?|copyright|authors?|holders?)\b|^(?:prior[ ]|express[ ])?written[ ](?:permission|consent)\b.{0,60}\b(?:obtained|required|needed)\b|^(?:any[ ]|the[ ]|unauthori[sz]ed[ ]|no[ ])?(?:reproduction|republication|redistribution|duplication|(?:use|copying)[ ]of[ ](?:this|our|these))\b[^.“\"]{0,100}\b(?:(?:strictly|expressly)[ ]prohibited|is[ ]prohibited|not[ ](?:allowed|permitted)|without[ ](?:\p{L}+[ ]){0,3}(?:permission|consent))\b|^(?:please[ ])?do[ ]not[ ](?:copy|reproduce|republish|repost)\b[^.“\"]{0,80}\bwithout\b[^.]{0,40}\b(?:permission|consent)\b",
        yes=("Written permission must be obtained from the Post.", "All pictures are the property of their respective owners.", "No copyright infringement is intended.", "Reproduction in whole or in part without permission is prohibited."),
        no=("The lease may not be sold without written consent.", "The use of nets is prohibited in the bay."),
    ),
    Rule(
        id="en/strip/reprints",
        reason="copyright",
        needs=("republish", "reprint", "licens", "syndicat"),
        pattern=r"(?i)^(?:republish|reprint|re-?use|licen[cs]e)[ ](?:this|our|these)[ ](?:article|story|stories|work|content|articles|essay|piece)\b.{0,100}$|^(?:to|want[ ]to|would[ ]you[ ]like[ ]to|interested[ ]in|for)[ ](?:(?:order|purchase|request|obtain|buy)[ ](?:reprints?|permission[ ]to[ ](?:reprint|reuse|republish))|(?:republish|reprint|licen[cs]e|syndicate)(?:ing)?[ ](?:this|our)|reprints?[ ](?:and|or|of|rights)|syndication[ ](?:and|or|rights))\b.{0,140}$|^(?:reprints?|rights)(?:[ ]?(?:and|&|,|/)[ ]?(?:reprints?|permissions?|licensing|rights))+\b.{0,60}$|\bfree[ ]to[ ]republish[ ](?:this|our)\b",
        yes=("Republish this article", "To order reprints, write to the desk.", "Reprints & Permissions", "You are free to republish our stories."),
        no=("Licensing the song cost him a farm.", "They plan to reprint the book."),
    ),
    Rule(
        id="en/strip/first-published",
        reason="copyright",
        needs=("originally ", "first appeared", "first published", "appears in", "appeared in"),
        pattern=r"(?i)^(?:an?[ ](?:\p{L}+[ ])?version[ ]of[ ])?this[ ](?:\p{L}+[ ])?(?:story|article|post|piece|essay|column|interview|review|excerpt|report|recipe|op-ed|commentary)[ ](?:(?:was[ ]|has[ ])?(?:originally|first)[ ](?:published[ ](?:on[ ])?(?=\p{L}{3,9}[.]?[ ]\d|\d)|appeared[ ](?:in|on|at|as))|(?:also[ ])?appear(?:s|ed)[ ]in[ ](?:print|the[ ][^.]{2,40}\b(?:issue|edition|magazine)))\b.{0,160}$|^(?:originally|first)[ ](?:published|posted)[ ]?:?[ ](?:on[ ])?\p{L}{3,9}[.]?[ ]\d{1,2},[ ]\d{4}\b.{0,30}$",
        yes=("This story was originally published May 3, 2020.", "A version of this article appears in print on May 3.", "First published on May 3, 2020", "This post first appeared on Salt and Rye."),
        no=("First published in 1954, the novel made her name.", "This story was first published by a weekly."),
    ),
    Rule(
        id="en/strip/issue-of",
        reason="copyright",
        needs=(" issue",),
        pattern=r"(?i)^(?:(?:this|an?[ ]\p{L}+)[ ](?:[^.]{0,40}[ ])?(?:is|was|comes|appears?|appeared|published)[ ]|published[ ]|appears[ ]|appeared[ ])?(?:from|in)[ ](?:the|our)[ ](?:\p{L}[\p{L}/&.,–-]*[ ]){1,3}(?:\d{1,2},?[ ])?(?:19|20)\d\d,?[ ](?:print[ ])?issue\b(?:[ ]of[ ].{2,60})?\W{0,2}$",
        yes=("This article is from the May 2020 issue of Salt.", "From the March/April 2019 issue", "Published in the June 2021 print issue."),
        no=("In the first issue he drew a whale.", "In the 2020 race the issue was tax."),
    ),
    Rule(
        id="en/strip/from-a-feed",
        reason="copyright",
        needs=("except for the headline", "not been edited", "syndicated", "generated"),
        pattern=r"(?i)^\W{0,2}(?:except[ ]for[ ]the[ ]headline\b|this[ ](?:story|article|report|copy|content|post)[ ]has[ ]not[ ]been[ ]edited\b|this[ ](?:story|article|report|content|post)[ ](?:is|has[ ]been|was)[ ](?:\p{L}+[ ]){0,3}?(?:auto-?generated|syndicated)\b)",
        yes=("This story has not been edited by our desk and comes from a feed.", "(Except for the headline, nothing was changed.)"),
        no=("The diary has not been edited.", "The show was syndicated in ten states."),
    ),
    Rule(
        id="en/strip/for-illustration",
        reason="copyright",
        needs=("illustrat", "representation"),
        pattern=r"(?i)^(?:the[ ]|all[ ]|this[ ])?(?:images?|photos?|pictures?|photographs?)\b[^.“\"]{0,40}\bfor[ ](?:\p{L}+[ ])?(?:illustrat\w+|representation\w*)(?:[ ](?:purposes?|only))*\W{0,2}$",
        yes=("Images are for illustrative purposes only.", "Image used for representation"),
        no=("The pictures for illustration cost more than the text.",),
    ),
)  # fmt: skip

STANDARDS = (
    Rule(
        id="en/strip/standards",
        reason="legal",
        needs=(" our ", "our standards", "trust principles"),
        pattern=r"(?i)^our[ ]standards\b[ ]?:|\btrust[ ]principles\b\W{0,3}$|^(?:please[ ])?(?:read|see|learn|view|find[ ]out|check)[ ](?:more[ ])?(?:about[ ])?(?:how[ ].{0,40})?our[ ](?:\p{L}+[ -]){0,3}?(?:standards|polic(?:y|ies)|ethics|guidelines|principles|process|mission)\b.{0,120}$",
        yes=("Our Standards: the rules of our desk", "Read our ethics policy.", "Learn more about our editorial process here."),
        no=("Our standards fell, the mayor said.", "Read our lips, they sang."),
    ),
    Rule(
        id="en/strip/committed-to",
        reason="legal",
        needs=("committed to",),
        pattern=r"(?i)^(?!.*[“\"])(?:(?:we[ ]are|the[ ](?:\p{L}+[ ]){1,3}is)[ ](?:\p{L}+[ ])?committed[ ]to[ ](?:\p{L}+[ ]){0,3}?(?:accuracy|journalism|(?:our|your)[ ](?:readers|privacy))|we[ ]are[ ](?:\p{L}+[ ])?committed[ ]to[ ](?:\p{L}+[ ]){0,5}?(?:accessib\w+|accura\w+|factual|(?:people|users|individuals|visitors)[ ]with[ ]disabilities|(?:this|our)[ ](?:web)?site))\b",
        yes=("We are committed to accuracy and correct our errors.", "The Post is committed to protecting your privacy."),
        no=("The city is committed to accessibility.", "The king is committed to peace."),
    ),
    Rule(
        id="en/strip/not-involved",
        reason="advertisement",
        needs=("not involved", "we only recommend", "we recommend", "prices", "no influence"),
        pattern=r"(?i)\b(?:our|the|editorial)[ ](?:\p{L}+[ ]){0,3}?(?:editors|writers|staff|team|newsroom)\b[^.“\"]{0,30}\b(?:was|were|is|are)[ ]not[ ]involved[ ]in[ ](?:the[ ])?(?:creation|writing|production|making)\b|^(?:all[ ])?(?:prices|deals|products|pricing|(?:the[ ])?prices?[ ]and[ ]availability)\b[^“\"]{0,60}\b(?:accurate|correct|subject[ ]to[ ]change)\b.{0,100}$|^we[ ](?:only[ ])?recommend[ ](?:products|things|items)\b.{0,140}$|^(?:advertisers|sponsors|partners)\b[^.“\"]{0,40}\bno[ ](?:influence|say|control)\b",
        yes=("Our newsroom was not involved in the creation of this content.", "Prices are accurate at the time of publication.", "We only recommend products that we have tried."),
        no=("Prices are high, and the staff were not involved in the strike.",),
    ),
    Rule(
        id="en/strip/why-trust-us",
        reason="legal",
        needs=("trust us", "how we test", "editorial independence", "editorially independent"),
        pattern=r"(?i)^(?:here['’]s[ ])?why[ ](?:you[ ](?:can|should)[ ])?trust[ ]us\b.{0,60}$|^(?:read|see|learn|find[ ]out)\b[^.]{0,40}\bhow[ ]we[ ]test\b.{0,80}$|^(?!.*[“\"])(?=.*\b(?:our|we|us)\b).{0,120}\b(?:editorial[ ]independence|editorially[ ]independent)\b",
        yes=("Why you can trust us", "See how we test roofs.", "Our sponsors respect the editorial independence of our newsroom."),
        no=("Trust us, the mayor said.", "The editorial independence of the Post was at stake."),
    ),
    Rule(
        id="en/strip/machine-made",
        reason="legal",
        needs=(" ai", "ai-", "artificial intel", "automat", "machine"),
        pattern=r"(?i)^(?:the[ ]\p{L}+[ ]of[ ])?(?:this|these|portions[ ]of[ ]this)[ ](?:\p{L}+[ ])?(?:article|story|stories|summary|content|audio|post|page|translation|report|headline|newsletter|text|transcript|recap|key[ ]points)s?\b[^.“\"]{0,80}\b(?:generated|created|written|produced|translated|narrated|compiled|edited|made|transcribed|assist\w*)\b[^.“\"]{0,80}(?:\bAI\b|\bA[.]I[.]|\bartificial[ ]intelligence\b|\bautomat\w+|\bmachine\b)|^(?:this[ ]\p{L}+[ ](?:was|is|has[ ]been)[ ])?(?:machine|automatically|AI)[- ](?:translated|generated)\b.{0,100}$",
        yes=("This article was written with the help of AI.", "This page was translated by a machine, with all that may go amiss: machine translation errs.", "AI-generated summary"),
        no=("The song was made by AI, fans say.", "This machine was made by hand."),
    ),
    Rule(
        id="en/strip/comment-terms",
        reason="comment-form",
        needs=("reserve the right", "commenter", "commenting", "comments "),
        pattern=r"(?i)^we[ ]reserve[ ]the[ ]right[ ]to[ ](?:remove|delete|edit|block|ban|moderate|refuse|reject|close)\b|^(?:please[ ])?(?:read|see|review|note|follow)[ ][^.]{0,60}\b(?:commenting|comments?)[ ](?:polic(?:y|ies)|rules|guidelines|section)\b.{0,80}$|^(?:all[ ]|your[ ]|the[ ]|user[ ]|offensive[ ])?(?:comments?|commenters?)(?:[ ](?:posted|on|below|here|and[ ]\p{L}+|that[ ][^.]{3,60}))?[ ](?:(?:may|must|should|will)[ ](?:be[ ](?:removed|deleted|moderated|reviewed|edited|approved|deemed)|not[ ](?:be[ ]|contain|include)|only[ ]be|appear[ ](?:after|once))|are[ ](?:subject[ ]to|moderated|reviewed|those[ ]of[ ]|(?:solely[ ])?the[ ](?:opinion|responsib|view)|not[ ](?:the[ ]|necessarily)))",
        yes=("We reserve the right to remove posts.", "Comments must not contain links.", "Please read our commenting rules before you write."),
        no=("Comments will be accepted until May 3.", "His comments will haunt him."),
    ),
    Rule(
        id="en/strip/no-liability",
        reason="legal",
        needs=("not responsible for", "past performance", "of risk", "no responsibility"),
        pattern=r"(?i)^(?!.*[“\"])(?:(?:we|the[ ](?:\p{L}+[ ]){1,3}|\p{L}+[ ])(?:is|are)[ ]not[ ]responsible[ ]for[ ]the[ ](?:content|accuracy|opinions)\b|(?:we|[\p{L} ]{2,40})[ ](?:accepts?|assumes?|takes?)[ ]no[ ]responsibility[ ]for[ ](?:the[ ]content|errors|any[ ](?:loss|errors|damage))\b|past[ ]performance[ ]is[ ](?:no|not)\b|(?:trading|cfds?)\b[^.]{0,80}\bhigh[ ](?:level|degree)[ ]of[ ]risk\b)",
        yes=("The Post is not responsible for the content of other sites.", "Past performance is no guide to what comes."),
        no=("The mayor is not responsible for the flood.", "The bank took no responsibility for the loss."),
    ),
)  # fmt: skip

CONSENT = (
    Rule(
        id="en/strip/i-agree",
        reason="newsletter-form",
        needs=("i agree", "to receive", "i consent", "i have read", "send me"),
        pattern=r"(?i)^\W{0,3}(?:yes[,!]?[ ])?(?:by[ ].{3,60}[ ])?i(?:[ ]would[ ]like|[ ]want|['’]d[ ]like|[ ]agree|[ ]consent|[ ]have[ ]read)\b[^“\"]{0,100}\b(?:receive[ ](?:[^.]{0,60}[ ])?(?:e-?mails?|newsletters?|offers|updates|news|communications|promotions?|information)|terms[ ](?:of|and|&)|privacy[ ](?:policy|notice)|processing)\b.{0,140}$|^(?:please[ ]send[ ]me|(?:would[ ]you|if[ ]you['’]?d?(?:[ ]would)?)[ ]like[ ]to[ ]receive)\b[^“\"]{0,80}\b(?:e-?mails?|newsletters?|offers|updates|promotions?)\b.{0,100}$",
        yes=("Yes, I would like to receive offers by email.", "I agree to the terms of use", "Please send me updates about new posts"),
        no=("I agree with the mayor.", "I would like to receive him in the garden."),
    ),
    Rule(
        id="en/strip/our-privacy",
        reason="legal",
        needs=("privacy ", "terms of", "terms and", "terms &"),
        pattern=r"(?i)^(?!.*[“\"])(?:.{0,240}\bour[ ](?:\p{L}+[ ]){0,3}?(?:privacy[ ](?:policy|notice|statement)|terms[ ](?:of|and|&)[ ](?:use|service|conditions))\b|(?:read|view|see|please|use[ ]of[ ](?:this|the|our)|registration|your[ ]use|by[ ](?:using|registering|submitting|clicking|continuing|subscribing|signing|checking|creating|entering|joining|accessing|visiting|proceeding)\b.{0,60}\b(?:you|i)\b)[ ].{0,120}?\b(?:privacy[ ](?:policy|notice|statement)|terms[ ](?:of|and|&)[ ](?:use|service|conditions))(?:[ ]?(?:and|&|,|[.]|$|here|for[ ]more)))",
        yes=("For more, see our Privacy Policy.", "Use of this site means that you accept the Terms of Service and more."),
        no=("The firm changed its privacy policy.", "By using the app, children accept a privacy policy."),
    ),
    Rule(
        id="en/strip/your-data",
        reason="legal",
        needs=("your data", "your personal", "your info", "your e", "your priv"),
        pattern=r"(?i)^(?!.*[“\"])(?:we|we['’]ll|this[ ](?:site|form|website))[ ](?:\p{L}+[ ]){0,3}?(?:use|uses|collect|collects|process|share|sell|store|keep|respect|value|protect|handle)[ ]your[ ](?:personal[ ])?(?:data|information|e-?mail(?:[ ]address)?|privacy|details)\b|^your[ ](?:personal[ ])?(?:data|information|e-?mail(?:[ ]address)?|privacy|details)[ ](?:will[ ](?:not[ ]|never[ ]|only[ ])?be[ ](?:used|shared|published|processed|kept|stored|sold|treated)|(?:is|are)[ ](?:safe[ ]with|secure|important[ ]to[ ]us|never[ ]|protected|processed))\b.{0,140}$",
        yes=("We will never share your email address.", "Your data will be used to send you the weekly letter.", "We use your data to tailor what you see."),
        no=("Your data may be at risk.", "Apps may sell your data, the study finds."),
    ),
)  # fmt: skip

TERMS = (*RIGHTS, *STANDARDS, *CONSENT)
