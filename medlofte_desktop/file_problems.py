"""What can be wrong with a file that somebody hands in, in Swedish: pledge files, scans and bundles; needs no Qt."""

from medlofte_desktop.exchange.pledge_file_error import Reason

QT_TR_NOOP = str  # marks a text for lupdate, which files it without a context

WHAT_IS_WRONG = {
    Reason.NOT_FOUND: QT_TR_NOOP("filen finns inte"),
    Reason.NOT_A_FILE: QT_TR_NOOP("det är ingen vanlig fil, utan till exempel en mapp"),
    Reason.UNREADABLE: QT_TR_NOOP("filen gick inte att läsa ({detail})"),
    Reason.TOO_LARGE: QT_TR_NOOP("filen är för stor; en löftesfil får vara högst {detail} MB"),
    Reason.EMPTY: QT_TR_NOOP("filen är tom"),
    Reason.NOT_UTF8: QT_TR_NOOP("rad {detail} är inte text i UTF-8, så spara om filen med den teckenkodningen"),
    Reason.NOT_JSON: QT_TR_NOOP("filen följer inte reglerna för JSON på rad {line}, tecken {letter}"),
    Reason.TOO_DEEP: QT_TR_NOOP("parenteserna i filen ligger i fler nivåer än en löftesfil kan ha"),
    Reason.BUNDLE: QT_TR_NOOP(
        "det är en utbytesfil och ingen löftesfil; ta emot den med Arkiv, Ta emot, eller kommandot medlofte merge"
    ),
    Reason.DATABASE: QT_TR_NOOP(
        "det är en säkerhetskopia eller en annan databas och ingen löftesfil; gå tillbaka till en säkerhetskopia med "
        "Arkiv, Säkerhetskopior, eller kommandot medlofte restore"
    ),
    Reason.WRONG_FORMAT: QT_TR_NOOP("formatet är ”{detail}” men ska vara ”medlofte-pledges/1”"),
    Reason.DUPLICATE_KEY: QT_TR_NOOP("nyckeln ”{detail}” står två gånger"),
    Reason.UNKNOWN_KEY: QT_TR_NOOP("nyckeln ”{detail}” finns inte i formatet"),
    Reason.MISSING_KEY: QT_TR_NOOP("nyckeln ”{detail}” saknas"),
    Reason.WRONG_TYPE: QT_TR_NOOP("värdet är {found} men ska vara {expected}"),
    Reason.UNKNOWN_CHOICE: QT_TR_NOOP("värdet ”{detail}” är inget av dem som går att välja"),
    Reason.BAD_DATE: QT_TR_NOOP("värdet är inget datum som finns, skrivet som 2023-03-03"),
    Reason.YEAR_OUT_OF_RANGE: QT_TR_NOOP("datumet {detail} ligger inte mellan åren 1900 och 2199"),
    Reason.BAD_NUMBER: QT_TR_NOOP("talet är för stort, för litet eller inget tal"),
    Reason.BLANK: QT_TR_NOOP("texten är tom"),
    Reason.TEXT_TOO_LONG: QT_TR_NOOP("texten är längre än {detail} tecken"),
    Reason.NOT_UNICODE: QT_TR_NOOP("texten innehåller ett halvt tecken (ett ensamt surrogat)"),
    Reason.STACKED_MARKS: QT_TR_NOOP("texten har över hundra accenter på en och samma bokstav"),
    Reason.NO_MUNICIPALITY: QT_TR_NOOP("ingen kommun är angiven"),
    Reason.UNKNOWN_MUNICIPALITY: QT_TR_NOOP("ingen kommun har koden ”{detail}”"),
    Reason.DUPLICATE_MUNICIPALITY: QT_TR_NOOP("kommunen {detail} står två gånger"),
    Reason.END_BEFORE_START: QT_TR_NOOP("perioden slutar {detail}, innan den börjar"),
    Reason.DUPLICATE_EVIDENCE: QT_TR_NOOP("underlaget ”{detail}” står två gånger"),
    Reason.UNKNOWN_EVIDENCE: QT_TR_NOOP("inget underlag i medborgarlöftet har id ”{detail}”"),
    Reason.DUPLICATE_AREA: QT_TR_NOOP("området ”{detail}” står två gånger"),
    Reason.UNKNOWN_AREA: QT_TR_NOOP("inget prioriterat område i medborgarlöftet heter ”{detail}”"),
    Reason.DUPLICATE_PLEDGE: QT_TR_NOOP("det har samma kommuner, namn och början som medborgarlöfte {detail} i filen"),
}
# Where a detail can be missing.
WITHOUT_DETAIL = {
    Reason.UNREADABLE: QT_TR_NOOP("filen gick inte att läsa"),
    Reason.TOO_LARGE: QT_TR_NOOP("filen har för många delar för att vara en löftesfil"),
    Reason.WRONG_FORMAT: QT_TR_NOOP("det är ingen löftesfil, för formatet ”medlofte-pledges/1” är inte angivet"),
    Reason.WRONG_TYPE: QT_TR_NOOP("värdet är av fel slag"),
    Reason.UNKNOWN_KEY: QT_TR_NOOP("där står en nyckel utan namn"),
}
KINDS_OF_VALUE = {
    "str": QT_TR_NOOP("en text"),
    "int": QT_TR_NOOP("ett heltal"),
    "float": QT_TR_NOOP("ett decimaltal"),
    "bool": QT_TR_NOOP("sant eller falskt"),
    "array": QT_TR_NOOP("en lista"),
    "object": QT_TR_NOOP("ett objekt"),
    "date": QT_TR_NOOP("ett datum"),
    "null": QT_TR_NOOP("null"),
}
PARTS = {
    "municipalities": QT_TR_NOOP("kommun"),
    "priority_areas": QT_TR_NOOP("område"),
    "promises": QT_TR_NOOP("löfte"),
    "activities": QT_TR_NOOP("aktivitet"),
    "evidence": QT_TR_NOOP("underlag"),
    "signers": QT_TR_NOOP("undertecknare"),
    "contacts": QT_TR_NOOP("kontaktperson"),
}


# By the problem's value: the exchange layer's own word for it.
SCAN_PROBLEMS = {
    "not_found": QT_TR_NOOP("{path} finns inte, så inget har lagts till."),
    "not_a_file": QT_TR_NOOP("{path} är ingen vanlig fil, så inget har lagts till."),
    "unreadable": QT_TR_NOOP("{path} gick inte att läsa, så inget har lagts till."),
    "too_large": QT_TR_NOOP("{path} är för stor, så inget har lagts till; en fil får vara högst 30 MB."),
    "empty": QT_TR_NOOP("{path} är tom, så inget har lagts till."),
    "unknown_kind": QT_TR_NOOP(
        "{path} är varken PDF, JPEG eller PNG som går att använda här, så inget har lagts till."
    ),
    "other_kind": QT_TR_NOOP("{path} är inte det som filens namn säger, så inget har lagts till."),
    "cut_off": QT_TR_NOOP("{path} är skadad eller inte hel, så inget har lagts till."),
}

# By the problem's value, as above.
BUNDLE_PROBLEMS = {
    "not_found": QT_TR_NOOP("{path} finns inte, så inget har tagits emot."),
    "not_a_file": QT_TR_NOOP("{path} är ingen vanlig fil, så inget har tagits emot."),
    "unreadable": QT_TR_NOOP("{path} gick inte att läsa, så inget har tagits emot."),
    "too_large": QT_TR_NOOP("{path} är för stor, så inget har tagits emot; en utbytesfil får vara högst 2 GB."),
    "not_a_bundle": QT_TR_NOOP("{path} är ingen utbytesfil från Medlöfte, så inget har tagits emot."),
    "pledges": QT_TR_NOOP(
        "{path} är en löftesfil och ingen utbytesfil, så inget har tagits emot; läs in den med Arkiv, Importera "
        "löftesfil, eller kommandot medlofte import."
    ),
    "database": QT_TR_NOOP(
        "{path} är en säkerhetskopia eller en annan databas och ingen utbytesfil, så inget har tagits emot; gå "
        "tillbaka till en säkerhetskopia med Arkiv, Säkerhetskopior, eller kommandot medlofte restore."
    ),
    "newer": QT_TR_NOOP(
        "{path} är gjord av en nyare version av Medlöfte, så inget har tagits emot; uppdatera programmet först."
    ),
    "damaged": QT_TR_NOOP("{path} är skadad eller ändrad, så inget har tagits emot; be om en ny."),
    "needs_password": QT_TR_NOOP("{path} är låst, så inget har tagits emot; skriv dess lösenord."),
    "wrong_password": QT_TR_NOOP("Lösenordet stämmer inte, eller {path} är skadad, så inget har tagits emot."),
    "incomplete": QT_TR_NOOP(
        "{path} bygger på uppgifter som varken finns i den eller här, så inget har tagits emot; be om en fil med allt."
    ),
    "excessive": QT_TR_NOOP(
        "{path} har fler versioner av samma uppgift, eller mer att glömma, än Medlöfte kan spara och lämna vidare, så "
        "inget har tagits emot."
    ),
    "too_much": QT_TR_NOOP(
        "Det som skulle lämnas över är för mycket för en fil, så inget har lämnats över; välj färre kommuner."
    ),
}
