"""Norwegian: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        og i det på som er en til å av for at har de med den ikke et var jeg om fra så men vi han kan ut sin skal ved også nå etter eller man hun når over bare være opp seg dette blir ble hadde inn da mot andre noe noen mange år alle mer må enn før der hva
        """.split()
    ),
)
