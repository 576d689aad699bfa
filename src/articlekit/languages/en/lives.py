"""English: who wrote a story or puts it out, in a sentence or two, and how to reach them."""

from articlekit.rules import Rule

LIVES = (
    Rule(
        id="en/strip/life-covering",
        reason="author-bio",
        needs=("has been covering", "has been writing", "has been reporting", "has been a ", "has covered", "has written", "has reported", "has worked as"),
        pattern=r"^(?:\p{Lu}[\p{L}.’'-]+[ ]){2,4}has[ ](?:been[ ](?:covering|writing|reporting|an?[ ](?:[\p{L}-]+[ ]){0,3}?(?:reporter|journalist|writer|editor|columnist|critic|blogger|photographer))|covered|written[ ](?:for|about|on)|reported|worked[ ]as[ ]an?[ ](?:[\p{L}-]+[ ]){0,3}?(?:reporter|journalist|writer|editor))\b(?=.{0,160}\b(?:years|decades?|since|magazines?|newspapers?|publications|journalis[mt]|outlets)\b)",
        yes=("Ann Poe has been covering courts for ten years.", "Bo Ray has written for many magazines and newspapers."),
        no=("The Town Council has been a thorn for years.", "Ann Poe has written to the mayor."),
    ),
    Rule(
        id="en/strip/life-joined",
        reason="author-bio",
        needs=(" joined ",),
        pattern=r"^(?:\p{Lu}[\p{L}.’'-]+[ ]){2,4}joined[ ](?:\S+[ ]){1,6}?in[ ](?:\p{Lu}\p{Ll}+[ ])?(?:19|20)\d\d\b(?=.{0,200}\b(?:reporter|editor|staff[ ]writer|journalist|correspondent|newsroom|covers|covering|columnist)\b)",
        yes=("Ann Poe joined the Post in 2012 as a reporter.", "Bo J. Ray joined Post.example in May 2018 and covers trains."),
        no=("Ann Poe joined the army in 2012.", "The town joined the union in 1912 as an editor would say."),
    ),
    Rule(
        id="en/strip/life-behind",
        reason="author-bio",
        needs=("behind", "creator of", "host of", "founder and", "owner and"),
        pattern=r"^(?:\p{Lu}[\p{L}.’'-]+[ ]){1,4}is[ ](?:an?|the)[ ](?:[^.]{0,80}[ ])?(?:(?:writer|blogger|voice|brains?|cook|baker|photographer|creator|author)[ ](?:and[ ]\p{L}+[ ])?behind|(?:creator|co-?creator|host|co-?host|(?:founder|owner)[ ]and[ ]\p{L}+(?:-in-chief)?)[ ](?:and[ ]\p{L}+[ ])?of)[ ](?=.{0,100}\b(?:blog|podcast|newsletter|magazine|[\w-]+[.](?:com|org|net|tv|example))\b)",
        yes=("Ann is the cook behind the blog Salt and Rye.", "Bo Ray is the host and creator of the Long Bridge podcast."),
        no=("Bo Ray is the man behind the robbery.", "Ann Poe is the owner of the site Salt."),
    ),
    Rule(
        id="en/strip/life-when-not",
        reason="author-bio",
        needs=("when not ", "not writing", "not reporting", "not editing", "not blogging"),
        pattern=r"^(?:When|If)[ ](?:(?:he|she|they|\p{Lu}[\p{L}-]+)(?:[ ]is|[ ]are|[ ]was|['’]s|['’]re)[ ])?not[ ](?:\p{L}+ing[ ]or[ ])?(?:writing|reporting|editing|blogging|covering)\b[^,]{0,80},[ ]",
        yes=("When not writing, Ann Poe bakes bread.", "When he’s not editing stories, Bo can be found in a boat."),
        no=("When not in use, the bridge is shut.", "If she is not writing it down she forgets."),
    ),
    Rule(
        id="en/strip/life-appeared",
        reason="author-bio",
        needs=("appeared in", "been published in", "been featured in", "appeared on", "been published by"),
        pattern=r"^(?:His|Her|Their|My|(?:\p{Lu}[\p{L}.’'-]+[ ]){0,3}\p{Lu}[\p{L}.-]+['’]s?)[ ](?:\p{L}+[ ]){0,2}(?:work|writings?|essays|articles|stories|fiction|poems|poetry|reporting|journalism|byline)\b[^.“\"]{0,40}\b(?:has|have)[ ](?:also[ ])?(?:appeared|been[ ](?:published|featured))[ ](?:in|on|by)[ ]",
        yes=("Her work has appeared in the Morning Post and in Salt.", "Bo Ray’s essays have been published in three magazines."),
        no=("Her work appeared in the window.", "A hole has appeared in the road."),
    ),
    Rule(
        id="en/strip/life-latest-book",
        reason="author-bio",
        needs=("latest book is", "recent book is", "new book is", "next book is", "latest novel is", "recent novel is", "new novel is", "first novel is"),
        pattern=r"^(?:His|Her|Their|My|(?:\p{Lu}[\p{L}.’'-]+[ ]){1,3}\p{Lu}[\p{L}.-]+['’]s?)[ ](?:latest|most[ ]recent|new|next|first)[ ](?:book|novel)[ ]is[ ][“‘\"']?\p{Lu}[^.]{2,110}\W{0,3}$",
        yes=("Her latest book is The Long Bridge.", "Ann Poe’s most recent novel is “Salt”."),
        no=("Her first book is a hard read.", "The new book is out."),
    ),
    Rule(
        id="en/strip/life-clause",
        reason="author-bio",
        needs=("fellow", "columnist", "contributing", "freelance", "contributor"),
        pattern=r"^(?:\p{Lu}[\p{L}.’'-]+[ ]){1,3}\p{Lu}[\p{L}.’'-]+,[ ][^.,]{5,90},[ ]is[ ](?:now[ ])?(?:an?|the)[ ](?:[\p{L}-]+[ ]){0,3}?(?:fellow|columnist|contributing|freelance|contributor)\b.{0,160}$",
        yes=("Ann Poe, a former judge, is a senior fellow at the Oslo Institute.", "Bo Ray, who taught for years, is a freelance writer in Salem."),
        no=("Ann Poe, a fellow of the college, left.",),
    ),
    Rule(
        id="en/strip/life-degree",
        reason="author-bio",
        needs=("journalism",),
        pattern=r"^(?:\p{Lu}[\p{L}.’'-]+[ ]){2,4}(?:(?:also|previously|recently)[ ])?(?:holds|earned|received|graduated|studied|is[ ]a[ ](?:recent[ ])?graduate)\b[^“\"]{0,120}\b(?i:journalism)\b",
        yes=("Ann Poe holds a degree in journalism.", "Bo Ray graduated from the Oslo School of Journalism."),
        no=("The paper has won prizes for journalism.",),
    ),
    Rule(
        id="en/strip/life-newsroom",
        reason="author-bio",
        needs=("nonprofit", "non-profit", "nonpartisan", "non-partisan", "reader-supported", "reader-funded", "award-winning", "independent"),
        pattern=r"^(?:\p{Lu}[\p{L}&.’'-]*[ ])(?:[\p{L}&.’'-]+[ ]){0,5}is[ ](?:an?|the)[ ](?:[\p{L}’',-]+[ ]){0,5}?(?:non-?profit|non-?partisan|reader-(?:supported|funded)|award-winning|independent)(?:,?[ ][\p{L}-]+){0,5}?[ ](?:newsroom|news[ ](?:organi[sz]ation|site|outlet|service|website|publication|agency)|media[ ](?:organi[sz]ation|outlet|company)|magazine|publication|website|journalism|journal)\b",
        yes=("The Morning Post is a nonprofit newsroom that covers the coast.", "Salt is an award-winning online magazine about food."),
        no=("The Post is an independent voice.", "He is a nonprofit lawyer."),
    ),
    Rule(
        id="en/strip/life-we",
        reason="author-bio",
        needs=("we are a", "we're a", "we’re a", "our mission is"),
        pattern=r"(?i)^(?:we(?:['’]re|[ ]are)[ ]an?[ ](?:[\p{L},-]+[ ]){0,6}(?:newsroom|news[ ](?:organi[sz]ation|site|outlet|service)|magazine|publication|blog|website|charity|media[ ]\p{L}+)\b|our[ ]mission[ ]is[ ]to\b(?=.{0,160}\b(?:readers|journalism|reporting|stories|news|inform)\b))",
        yes=("We are a small independent newsroom in Oslo.", "Our mission is to inform the readers of the coast."),
        no=("“We are a newspaper town,” he said.", "We are a family of bakers."),
    ),
)  # fmt: skip

CONTACTS = (
    Rule(
        id="en/strip/follow-person",
        reason="author-bio",
        needs=("on twitter", "on instagram", "on x", "on facebook", "on linkedin", "on bluesky", "on threads", "follow @", "on tiktok"),
        pattern=r"^(?:(?i:you[ ]can[ ](?:also[ ])?|please[ ])?(?i:follow|find|connect[ ]with|reach|tweet))[ ](?:(?:him|her|them|me|and|the[ ](?:author|writer|reporter)|\p{Lu}[\p{L}.’'-]+|@\w+)[ ]){1,5}(?:\(?@\w+\)?[ ])?on[ ](?:Twitter|X|Instagram|Facebook|LinkedIn|Bluesky|Threads|TikTok)\b.{0,140}$|^(?i:follow)[ ]@\w+(?:[ ,]|\W*$).{0,60}$",
        yes=("Follow Ann Poe on Twitter @annpoe.", "You can find him on LinkedIn.", "Follow @annpoe"),
        no=("Police found him on Facebook.", "Find the King on Twitter."),
    ),
    Rule(
        id="en/strip/reach-writer",
        reason="author-bio",
        needs=("reached at", "reached by", "contacted at", "emailed at", "reached on", "followed on"),
        pattern=r"^(?!(?:Detective|Det|Sgt|Sergeant|Officer|Lt|Capt|Deputy|Inspector|Investigator|Sheriff|Police)\b)(?:\p{Lu}[\p{L}.’'-]+|[Tt]he[ ](?:author|writer|reporter))(?:[ ][\p{L}.’'-]+){0,3}[ ](?:can|may)[ ](?:also[ ])?be[ ](?:reached|contacted|e-?mailed|followed)[ ](?:at|by|on|via)[ ].{0,80}(?:@|(?i:twitter|e-?mail))",
        yes=("Ann Poe can be reached at ann@post.example.", "He can be followed on Twitter."),
        no=("Detective Poe can be reached at poe@police.example.", "The isle can be reached by ferry."),
    ),
    Rule(
        id="en/strip/mail-writer",
        reason="author-bio",
        needs=("@", "contact the author", "contact the writer", "email the author"),
        pattern=r"^(?:(?i:you[ ]can[ ]|please[ ])?(?i:reach|contact|e-?mail|write[ ]to))[ ](?:\p{Lu}[\p{L}.’'-]+[ ]){1,3}(?:[(].{2,30}[)][ ])?(?:at|via|on)[ ](?:\d[\d .()-]{6,14}[ ](?:or|and)[ ])?\S+@\S+[.]\w+\W?$|^(?i:(?:contact|e-?mail)[ ](?:the[ ](?:writer|author|reporter|columnist)|him|her|me)(?:[ ]?:|[ ]at\b|\W?$))|^(?:\p{Lu}[\p{L}.’'-]+[ ]){1,3}(?:[|•·,][ ])?\S+@\S+[.]\w+(?:[ ][|•·,]?[ ]?@\w+)?\W?$|^(?:(?i:twitter|instagram|e-?mail)[ ]?:[ ]?)\S*@\S+$",
        yes=("Reach Ann Poe at ann@post.example.", "Contact the writer: ann@post.example", "Twitter: @annpoe"),
        no=("For tickets, contact Ann Poe at ann@church.example.", "A mail came from ann@post.example."),
    ),
)  # fmt: skip
