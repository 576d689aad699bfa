"""English: which words tell that a day is past or yet to come."""

from articlekit.tables.dates import TriedRule

# What tells of the past, besides what ends in "ed".
PAST_VERBS = (
    "was", "were", "had", "has", "have", "did", "told", "agreed", "disagreed", "freed", "announcing", "tweeting",
    "went", "came", "fell", "rose", "met", "won", "lost", "made", "took", "began", "left", "gave", "got", "held", "ran",
    "sent", "saw", "put", "set", "cut", "hit", "led", "became", "bought", "sold", "found", "wrote", "spoke", "broke",
    "since", "ago", "shot", "died", "drew", "flew", "grew", "knew", "paid", "shut", "struck", "sought", "thought",
    "brought", "fought", "caught", "built", "spent", "stood", "read", "kept", "felt", "chose", "threw", "woke", "sat",
    "stole", "drove", "rode", "slept", "swept", "dealt", "meant", "bore", "froze", "sank", "taught", "understood",
    "withdrew", "overthrew", "hurt", "quit", "shook", "lent", "fled", "stuck", "hung", "ate", "sang", "swore", "tore",
    "forgot", "wore", "lay", "crept", "clung", "swung", "lit",
)  # fmt: skip
PAST_STARTS = (
    "continued", "failed", "tried", "managed", "refused", "started", "seemed", "appeared", "began", "struggled",
    "attempted", "declined", "rushed", "happened", "proceeded", "helped",
)  # fmt: skip
FUTURE_VERBS = (
    "will", "'ll", "’ll", "won't", "would", "shall", "going to", "set for", "set to",
    *(f"{be} {verb}" for be in ("is", "are", "be") for verb in ("due", "set", "expected", "scheduled", "planned", "slated", "likely", "to")),
    *(f"{verb} {to}" for verb in ("scheduled", "expected", "planned", "due", "slated", "supposed") for to in ("for", "to", "in", "on")),
    "kicks off", "faces", "hosts", "airs", "votes", "expires", "opens", "begin", "begins", "convenes", "gathers",
    "concludes", "debuts", "premieres", "take place", "takes place", "take effect", "takes effect", "come into force",
    "comes into force", "go on sale", "goes on sale", "go on trial", "goes on trial", "go to the polls",
    "goes to the polls", "resume", "resumes", "arrive", "arrives", "expect", "expects", "plan to", "plans to",
    "hope to", "hopes to", "intend", "intends", "due", "payable", "upcoming", "agreed to",
)  # fmt: skip
LASTING = (
    "run", "runs", "continue", "continues", "last", "lasts", "extend", "extends", "extended", "remain", "remains",
    "stay", "stays", "open", "available", "contract", "contracts", "lease", "leases", "loan", "loans", "offer",
    "offers", "exhibit", "exhibition",
)  # fmt: skip
EVENTS = (
    "caucus", "caucuses", "election", "elections", "primary", "primaries", "vote", "votes", "hearing", "hearings",
    "meeting", "meetings", "talks", "conference", "convention", "rally", "summit", "referendum", "funeral", "concert",
)  # fmt: skip
OUTCOMES = ("wins", "loses", "goes", "fails", "comes", "makes", "gets", "does", "passes", "follows", "finishes")
WISHES = ("aim", "aims", "aiming", "likely", "bound", "vows", "pledges", "promises")
CHANCES = ("chance", "chances", "hope", "hopes", "odds", "path", "prospect", "prospects", "likelihood")
UNTILS = (
    "until", "effective", "due", "ahead of", "Ahead of", "is on", "are on", "starting", "no later than", "as soon as",
    "as early as",
)  # fmt: skip

PAST = (
    TriedRule(
        id="en/dates/past-verb",
        pattern=r"""
            \b (?= (?: \L<verbs> | said | \p{L}{2,}ed ) \b )
            (?<! \b(?:be|is|are|an?|the|still|its|their|of)\s )
            (?:
                \p{L}{2,} (?<!e|hundr) ed
                | \L<starts> \s+ to \s+ \w+
                | had \s+ (?:\w+\s+)? been \s+ (?:scheduled|expected|set|due|supposed|planned) \s+ to \s+ \w+
                | said (?: (?<= ^[,)]?\s[^;]{1,60}\b ) | (?! \s+(?:it|he|she|they|we|there|its|his|her|the|a|an)\b ) )
                | \L<verbs>
            )
            \b (?! \s+to\b (?!\s+(?:the|a|an|be)\b) )
        """,
        words={"verbs": PAST_VERBS, "starts": PAST_STARTS},
        yes=("He resigned on", "She continued to sing until", "It told a reporter"),
        no=("It said the Friday vote", "what is needed on"),
    ),
)

FUTURE = (
    TriedRule(
        id="en/dates/future-verb",
        pattern=r"""
            \b (?:
                \L<verbs>
                | (?<! \bto\s ) meets?
                | (?<! \b(?:seems?|seemed|appears?|appeared|used|proved|turned\s+out|claims?|claimed)\s ) to \s+ be
                | (?<! \b(?:an?|the|its|his|her|their|to\s+an?|good|rocky|slow|strong|fast)\s ) starts?
                | \L<lasting> \s+ (?:[\p{L}-]+\s+){0,3} through
                | holds \s+ (?:\p{L}+\s+){1,4}? \L<events>
                | (?:[Ii]f|[Uu]nless) \s+ (?:\p{L}+\s){1,2} \L<outcomes>
            ) \b
        """,
        words={"verbs": FUTURE_VERBS, "lasting": LASTING, "events": EVENTS, "outcomes": OUTCOMES},
        yes=("They will meet on", "Ohio holds its primary on", "If he wins on", "The show runs through"),
        no=("They seem to be well", "after a slow start on"),
    ),
)

AHEAD = (
    TriedRule(
        id="en/dates/modal-verb",
        pattern=r"""
            \b (?:
                (?:can|may|must|might|should) \s+ (?!have\b) \p{Ll}+
                | look(?:s|ing)? \s+ ahead \s+ to
                | \L<wishes> \s+ to \s+ \p{Ll}+
                | \L<chances> \s+ (?:of|to|for) \s+ (?:\p{Ll}+\s+)? \p{Ll}+ing
            ) \b
        """,
        words={"wishes": WISHES, "chances": CHANCES},
        yes=("She can win in", "as they look ahead to", "less likely to vote in", "his hopes of winning in"),
        no=("He may have won on", "She wants to win in"),
    ),
    TriedRule(
        id="en/dates/until",
        pattern=r"\b (?: (?<! \bhad\s(?:[\w-]+\s){1,6} ) by | \L<untils> ) \s+ (?:the\s+)? $",
        words={"untils": UNTILS},
        yes=("It is off until the ", "It goes by "),
        no=("He had played it by ", "It is off until we "),
    ),
)
