"""What the quality check's findings say to a person, and what the fields they lead to are called."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from medlofte_desktop.domain.quality.finding import Finding

# Rule → variant of the finding, or its field where the variant is empty → sentence; "" stands for any field.
# PySide6 says that QT_TRANSLATE_NOOP gives an object; it is the text itself.
SENTENCES: dict[int, dict[str, object]] = {
    1: {"": QT_TRANSLATE_NOOP("Findings", "Ange när perioden börjar. Utan slutdatum gäller löftet tills vidare.")},
    2: {
        "before_start": QT_TRANSLATE_NOOP("Findings", "Ändra perioden: den slutar {detail}, innan den har börjat."),
        "short": QT_TRANSLATE_NOOP("Findings", "Kontrollera perioden: den är kortare än sex månader."),
        "long": QT_TRANSLATE_NOOP("Findings", "Kontrollera perioden: den är längre än fyra år."),
    },
    3: {
        "areas": QT_TRANSLATE_NOOP("Findings", "Välj minst ett prioriterat område."),
        "promises": QT_TRANSLATE_NOOP("Findings", "Skriv minst ett löfte."),
    },
    4: {"": QT_TRANSLATE_NOOP("Findings", "Ange vem som ger löftet.")},
    5: {
        "activities": QT_TRANSLATE_NOOP(
            "Findings", "Lägg till en aktivitet, eller skriv ”Tas fram senare” som aktivitet med ett datum."
        ),
        "later": QT_TRANSLATE_NOOP("Findings", "Ange till vilket datum aktiviteterna ska vara framtagna."),
    },
    6: {"": QT_TRANSLATE_NOOP("Findings", "Ange vem som ansvarar för aktiviteten.")},
    7: {"": QT_TRANSLATE_NOOP("Findings", "Ange när aktiviteten ska göras, till exempel ”vår och höst”.")},
    8: {
        "target": QT_TRANSLATE_NOOP(
            "Findings", "Ange ett mål som går att mäta, till exempel ”minst 2 gånger per år”, eller skriv ”ja/nej”."
        ),
        "vague": QT_TRANSLATE_NOOP(
            "Findings", "Gör målet ”{detail}” mätbart: ange ett antal, en andel eller en tid, eller skriv ”ja/nej”."
        ),
    },
    9: {"": QT_TRANSLATE_NOOP("Findings", "Skriv vad ni gör i stället för vaga ord: {detail}.")},
    10: {"": QT_TRANSLATE_NOOP("Findings", "Lova det ni själva gör. ”{detail}” kan ingen ensam hålla.")},
    11: {
        "citizens": QT_TRANSLATE_NOOP("Findings", "Koppla en medborgardialog eller en enkät till området ”{detail}”."),
        "staff": QT_TRANSLATE_NOOP(
            "Findings", "Koppla en medarbetardialog, statistik eller en lägesbild till området ”{detail}”."
        ),
    },
    12: {"": QT_TRANSLATE_NOOP("Findings", "Skriv vad problemet inom ”{detail}” beror på.")},
    13: {"": QT_TRANSLATE_NOOP("Findings", "Ange hur det är i dag, så att det går att se om effektmålet nås.")},
    14: {
        "follow_up_months": QT_TRANSLATE_NOOP("Findings", "Ange hur ofta löftet ska följas upp."),
        "first_follow_up": QT_TRANSLATE_NOOP("Findings", "Ange datum för den första uppföljningen."),
    },
    15: {
        "follow_along": QT_TRANSLATE_NOOP("Findings", "Skriv var och när invånarna får veta hur det går."),
        "channel": QT_TRANSLATE_NOOP(
            "Findings", "Skriv var invånarna får veta hur det går, till exempel på webbplatsen."
        ),
        "time": QT_TRANSLATE_NOOP("Findings", "Skriv när invånarna får veta hur det går, till exempel varje år."),
    },
    19: {
        "police": QT_TRANSLATE_NOOP("Findings", "Lägg till den som undertecknar för polisen."),
        "municipality": QT_TRANSLATE_NOOP("Findings", "Lägg till den som undertecknar för kommunen."),
        "municipalities": QT_TRANSLATE_NOOP(
            "Findings", "Lägg till en undertecknare för varje kommun. Antal som saknas: {detail}."
        ),
        "name": QT_TRANSLATE_NOOP("Findings", "Fyll i undertecknarens namn."),
        "title": QT_TRANSLATE_NOOP("Findings", "Fyll i titel för undertecknaren {detail}."),
        "organisation": QT_TRANSLATE_NOOP("Findings", "Fyll i organisation för undertecknaren {detail}."),
    },
    20: {
        "after_start": QT_TRANSLATE_NOOP(
            "Findings", "Kontrollera datumet: undertecknandet {detail} är efter periodens början."
        ),
        "before_decision": QT_TRANSLATE_NOOP(
            "Findings", "Kontrollera datumet: undertecknandet {detail} är före beslutet."
        ),
    },
    21: {
        "decision_body": QT_TRANSLATE_NOOP("Findings", "Ange vem som har beslutat om löftet, och när."),
        "decision_date": QT_TRANSLATE_NOOP("Findings", "Ange vilken dag beslutet fattades."),
        "case_number_municipality": QT_TRANSLATE_NOOP("Findings", "Ange kommunens diarienummer."),
        "case_number_police": QT_TRANSLATE_NOOP("Findings", "Ange polisens diarienummer."),
    },
    22: {
        "sentence": QT_TRANSLATE_NOOP(
            "Findings", "Dela upp den längsta meningen. Den har {detail} ord; högst 30 är lagom."
        ),
        "promise": QT_TRANSLATE_NOOP("Findings", "Korta löftet. Det har {detail} tecken; högst 300 är lagom."),
        "lix": QT_TRANSLATE_NOOP(
            "Findings", "Skriv enklare: kortare meningar och ord. Texten har LIX {detail}; högst 50 är lagom."
        ),
        "abbreviation": QT_TRANSLATE_NOOP("Findings", "Förklara förkortningen {detail} första gången den används."),
    },
    23: {
        "identity": QT_TRANSLATE_NOOP("Findings", "Ta bort personnumret. Texten blir offentlig."),
        "crime": QT_TRANSLATE_NOOP(
            "Findings", "Ta bort ”{detail}”. Brottskoder och anmälningsnummer ska inte bli offentliga."
        ),
        "evidence": QT_TRANSLATE_NOOP(
            "Findings", "Ta bort ”{detail}”. Det kommer från ett underlag som inte är öppet."
        ),
    },
    24: {
        "soft_hyphen": QT_TRANSLATE_NOOP("Findings", "Ta bort de osynliga bindestrecken i texten."),
        "double_space": QT_TRANSLATE_NOOP("Findings", "Ta bort dubbla mellanslag."),
        "straight_quotes": QT_TRANSLATE_NOOP("Findings", "Använd svenska citattecken: ”så här”."),
        "dash": QT_TRANSLATE_NOOP("Findings", "Använd tankstreck (–) i stället för minustecken eller bindestreck."),
    },
    25: {
        "contacts": QT_TRANSLATE_NOOP(
            "Findings", "Lägg till en kontaktperson som får publiceras, med telefon eller e-post i tjänsten."
        ),
        "private": QT_TRANSLATE_NOOP("Findings", "Byt {detail} mot en adress i tjänsten. Adressen ser privat ut."),
    },
    27: {
        "title": QT_TRANSLATE_NOOP("Findings", "Ge området en rubrik, eller ta bort det."),
        "text": QT_TRANSLATE_NOOP("Findings", "Skriv texten, eller ta bort den tomma raden."),
        "placeholder": QT_TRANSLATE_NOOP("Findings", "Ersätt platshållaren ”{detail}” med riktig text."),
    },
}

FIELDS: dict[str, object] = {
    "areas": QT_TRANSLATE_NOOP("Findings", "Prioriterade områden"),
    "promises": QT_TRANSLATE_NOOP("Findings", "Löften"),
    "activities": QT_TRANSLATE_NOOP("Findings", "Aktiviteter"),
    "signers": QT_TRANSLATE_NOOP("Findings", "Undertecknare"),
    "contacts": QT_TRANSLATE_NOOP("Findings", "Kontaktpersoner"),
    "label": QT_TRANSLATE_NOOP("Findings", "Rubrik på dokumentet"),
    "period_start": QT_TRANSLATE_NOOP("Findings", "Periodens början"),
    "period_end": QT_TRANSLATE_NOOP("Findings", "Periodens slut"),
    "introduction": QT_TRANSLATE_NOOP("Findings", "Inledning"),
    "situation": QT_TRANSLATE_NOOP("Findings", "Situationen idag"),
    "together": QT_TRANSLATE_NOOP("Findings", "Det här ska vi åstadkomma tillsammans"),
    "follow_along": QT_TRANSLATE_NOOP("Findings", "Följ med i hur det går!"),
    "reservation": QT_TRANSLATE_NOOP("Findings", "Förbehåll"),
    "follow_up_months": QT_TRANSLATE_NOOP("Findings", "Uppföljning"),
    "first_follow_up": QT_TRANSLATE_NOOP("Findings", "Första uppföljningen"),
    "case_number_municipality": QT_TRANSLATE_NOOP("Findings", "Kommunens diarienummer"),
    "case_number_police": QT_TRANSLATE_NOOP("Findings", "Polisens diarienummer"),
    "decision_text": QT_TRANSLATE_NOOP("Findings", "Beslut"),
    "decision_body": QT_TRANSLATE_NOOP("Findings", "Beslutande organ"),
    "decision_prepared_by": QT_TRANSLATE_NOOP("Findings", "Berett av"),
    "decision_date": QT_TRANSLATE_NOOP("Findings", "Beslutsdatum"),
    "decision_paragraph": QT_TRANSLATE_NOOP("Findings", "Paragraf"),
    "signing_place": QT_TRANSLATE_NOOP("Findings", "Plats"),
    "signing_date": QT_TRANSLATE_NOOP("Findings", "Datum för undertecknandet"),
    "title": QT_TRANSLATE_NOOP("Findings", "Rubrik"),
    "reason": QT_TRANSLATE_NOOP("Findings", "Skäl"),
    "cause": QT_TRANSLATE_NOOP("Findings", "Orsak"),
    "evidence": QT_TRANSLATE_NOOP("Findings", "Underlag"),
    "text": QT_TRANSLATE_NOOP("Findings", "Text"),
    "promised_by": QT_TRANSLATE_NOOP("Findings", "Vem som lovar"),
    "rationale": QT_TRANSLATE_NOOP("Findings", "Motivering"),
    "goal_indicator": QT_TRANSLATE_NOOP("Findings", "Effektmål"),
    "goal_baseline": QT_TRANSLATE_NOOP("Findings", "Läget i dag"),
    "goal_target": QT_TRANSLATE_NOOP("Findings", "Målvärde"),
    "responsible": QT_TRANSLATE_NOOP("Findings", "Ansvarig"),
    "when": QT_TRANSLATE_NOOP("Findings", "När"),
    "deadline": QT_TRANSLATE_NOOP("Findings", "Senast"),
    "target": QT_TRANSLATE_NOOP("Findings", "Mått"),
    "key_figure": QT_TRANSLATE_NOOP("Findings", "Viktigaste siffran"),
    "party": QT_TRANSLATE_NOOP("Findings", "Part"),
    "link": QT_TRANSLATE_NOOP("Findings", "Länk"),
    "name": QT_TRANSLATE_NOOP("Findings", "Namn"),
    "organisation": QT_TRANSLATE_NOOP("Findings", "Organisation"),
    "email": QT_TRANSLATE_NOOP("Findings", "E-post"),
}
_TITLE_OF_A_PERSON = QT_TRANSLATE_NOOP("Findings", "Titel")


def finding_text(finding: Finding) -> str:
    """What is wrong and what to do about it, in one or two sentences."""
    sentences = SENTENCES[finding.rule]
    key = finding.variant or finding.field
    return _translated(sentences[key if key in sentences else ""]).format(detail=finding.detail)


def field_name(field: str, kind: str = "") -> str:
    """What a field is called in a link; `kind` is the record's, since a signer's title is no heading."""
    if field == "title" and kind in ("contact", "signer"):
        return _translated(_TITLE_OF_A_PERSON)
    return _translated(FIELDS[field])


def _translated(text: object) -> str:
    return QCoreApplication.translate("Findings", str(text))
