"""English: the parts of which the patterns of dates are put together."""

COUNT = r"""
    (?P<n> \d[\d,.]*+ | (?i:\L<tens>)[ -](?i:\L<ones>)\b | (?i:\L<counts>) (?: [ -] (?i:hundred|thousand|dozen)\b )? )
    (?: (?: [ -](?:to|or)[ -] | [-–] ) (?: \d+ | (?i:\L<spelt>) ) )?
"""
ORDINAL = r" (?P<n> \d{1,2}(?:st|nd|rd|th)\b | (?i:(?:(?:twenty|thirty)[ -])?\L<ordinals>) )"
YEAR = r" (?P<year> (?: 1[0-9] | 20 )\d\d | ['’‘]\d\d (?!\d) | (?i:\L<spelt>)[ ](?i:\L<spelt>)(?:[ -]\L<ones>)? )"
MONTHDAY = r"""
    (?: (?P<month>\L<months>)\b \.? [ ] (?P<the>the[ ])? (?P<day>\d{1,2}(?:st|nd|rd|th)?|(?i:(?:(?:twenty|thirty)[ -])?\L<nths>)(?![ ](?:of|time|in)\b)(?(the)(?![ ](?!at\b|to\b|is\b|was\b|and\b|or\b|when\b|where\b|we\b|he\b|she\b|it\b|they\b|through\b|until\b|on\b)\p{Ll})))\b (?! %|:\d | [.,]\d | [ ](?:percent|per[ ]cent|million|billion) )
      | (?:the[ ])? (?P<day>\d{1,2}(?:st|nd|rd|th)?) [ ] (?:of[ ])? (?P<month>\L<months>)\b (?:\.(?=[ ]\d{4}))?
    )
    (?: ,?[ ] (?P<year>(?:1[0-9]|20)\d\d)\b
      | (?= (?: [ ]?[-–][ ]? | [ ](?:to|through|until|and)[ ] ) (?: \p{Lu}\p{L}{2,8}\.?[ ] )? \d{1,2}, [ ] (?P<year>(?:1[0-9]|20)\d\d)\b )
    )?
"""
WEEKDAY = r"""
    (?P<weekday> (?<! \b(?:Super|Bloody|Black|Cyber|Ruby)[ ] ) \L<weekdays>\b (?![ ](?:Night|Morning|Times|Herald|Mirror|Telegraph|Mail)\b) | \L<short> (?: (?=\.)\.(?=[ ,]) | (?=,?[ ](?:\L<starts>|\d)) ) )
"""
DAY = (
    r"""
    (?: (?<! \b\p{Lu}{2,}[ ](?=T) ) (?P<today>(?i:\L<days>))\b
      | (?: (?:(?i:this|next|last|this[ ]coming|this[ ]past)[ ])? """
    + WEEKDAY
    + r""" ,?[ ] (?:the[ ])? )? """
    + MONTHDAY
    + r"""
      | (?: (?P<shift>(?i:\L<shifts>))[ ] | (?P<then>(?i:\L<thens>))[ ] )? """
    + WEEKDAY
    + r""" (?: [ ](?P<shift>last) (?= [.,;)] | $ | [ ](?:at|in|by|to|and|when|where)\b ) )?
      | (?P<shift>(?i:this|next|last)) [ ] (?P<weekday>\L<short>)\b
    )
"""
)
CLOCK = r"""
    (?: (?P<hour>\d{1,2}|(?i:\L<hours>)) (?: [:.](?P<minute>\d\d) )? [ ]? (?P<half>(?i:[ap]\.?[ ]?m\b\.?))
      | (?<= (?: \b(?i:at|by|until|till|from|to|around|about|since|before|after|between|and)[ ] | [ ][-–—|][ ] | ^ )) (?P<hour>[012]?\d) : (?P<minute>[0-5]\d) (?: :(?P<second>[0-5]\d) | [ ]?(?:hrs|hours)\b )? (?![\d:])
      | (?P<hour>[012]\d)(?P<minute>[0-5]\d) (?: [ ]?(?:hours|hrs)\b | (?=[ ](?:GMT|UTC)) )
      | (?P<hour>[012]?\d) : (?P<minute>[0-5]\d) (?= [ ]\L<zones>\b )
      | (?P<hour>\d{1,2}|(?i:\L<hours>)) (?: [ ]o['’]clock\b (?: [ ]in[ ]the[ ](?P<part>morning|afternoon|evening)\b )? | [ ]in[ ]the[ ](?P<part>morning|afternoon|evening)\b (?<= \b(?:at|by|until|about|around|before|after)[ ](?:\w+[ ])in[ ]the[ ]\w+ ) )
      | (?P<noon>(?i:\L<noons>))\b
    )
    (?: [ ] (?P<bracket>\()? (?P<zone> \L<zones> ) (?(bracket)\)|\b) | [ ](?:Eastern|Pacific|Central|local)(?:[ ]\w+)?[ ][tT]ime )?
"""
