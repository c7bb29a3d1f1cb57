<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="sv_SE">
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n löfte(n)</source>
        <translation>
            <numerusform>%n löfte</numerusform>
            <numerusform>%n löften</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictCards</name>
    <message numerus="yes">
        <source>%n versioner står bredvid varandra</source>
        <translation>
            <numerusform>%n version står bredvid en annan</numerusform>
            <numerusform>%n versioner står bredvid varandra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictLine</name>
    <message numerus="yes">
        <source>och %n till</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n löfte(n)</source>
        <translation>
            <numerusform>%n löfte</numerusform>
            <numerusform>%n löften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aktivitet(er)</source>
        <translation>
            <numerusform>%n aktivitet</numerusform>
            <numerusform>%n aktiviteter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>går ut om %n dag(ar)</source>
        <translation>
            <numerusform>går ut om %n dag</numerusform>
            <numerusform>går ut om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>och %n till</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poster sparade på samma gång</source>
        <translation>
            <numerusform>%n post sparad på samma gång</numerusform>
            <numerusform>%n poster sparade på samma gång</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message numerus="yes">
        <source>%n av underlagen är inte öppna. De lämnas utanför filen om du inte väljer att ta med dem.</source>
        <translation>
            <numerusform>%n av underlagen är inte öppet. Det lämnas utanför filen om du inte väljer att ta med det.</numerusform>
            <numerusform>%n av underlagen är inte öppna. De lämnas utanför filen om du inte väljer att ta med dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManySheets</name>
    <message numerus="yes">
        <source>%n av filerna finns redan i mappen. Vill du ersätta dem?</source>
        <translation>
            <numerusform>%n av filerna finns redan i mappen. Vill du ersätta den?</numerusform>
            <numerusform>%n av filerna finns redan i mappen. Vill du ersätta dem?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n underskriftsblad sparade i {folder}</source>
        <translation>
            <numerusform>%n underskriftsblad sparat i {folder}</numerusform>
            <numerusform>%n underskriftsblad sparade i {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message numerus="yes">
        <source>Innan bladet undertecknas: %n sak(er)</source>
        <translation>
            <numerusform>Innan bladet undertecknas: %n sak</numerusform>
            <numerusform>Innan bladet undertecknas: %n saker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MunicipalityDelegate</name>
    <message numerus="yes">
        <source>%n träff(ar) i texten</source>
        <translation>
            <numerusform>%n träff i texten</numerusform>
            <numerusform>%n träffar i texten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MunicipalityPanel</name>
    <message numerus="yes">
        <source>Alla %n</source>
        <translation>
            <numerusform>Alla %n</numerusform>
            <numerusform>Alla %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Att göra %n</source>
        <translation>
            <numerusform>Att göra %n</numerusform>
            <numerusform>Att göra %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodPart</name>
    <message numerus="yes">
        <source>%n år</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sätt slutet %n år efter början</source>
        <translation>
            <numerusform>Sätt slutet %n år efter början</numerusform>
            <numerusform>Sätt slutet %n år efter början</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PledgeHeader</name>
    <message numerus="yes">
        <source>%n krock(ar)</source>
        <translation>
            <numerusform>%n krock</numerusform>
            <numerusform>%n krockar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemainingCard</name>
    <message numerus="yes">
        <source>%n sak(er) behövs innan löftet är klart för underskrift.</source>
        <translation>
            <numerusform>%n sak behövs innan löftet är klart för underskrift.</numerusform>
            <numerusform>%n saker behövs innan löftet är klart för underskrift.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message numerus="yes">
        <source>%n valda</source>
        <translation>
            <numerusform>%n valt</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lägg till i %n löfte(n)</source>
        <translation>
            <numerusform>Lägg till i %n löfte</numerusform>
            <numerusform>Lägg till i %n löften</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message numerus="yes">
        <source>Sida 1 av %n</source>
        <translation>
            <numerusform>Sida 1 av %n</numerusform>
            <numerusform>Sida 1 av %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignersPart</name>
    <message numerus="yes">
        <source>Tillagd i %n löfte(n) till.</source>
        <translation>
            <numerusform>Tillagd i %n löfte till.</numerusform>
            <numerusform>Tillagd i %n löften till.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusField</name>
    <message numerus="yes">
        <source>Inte sparat än: %n sak(er) återstår. Skriv varför löftet ändå är klart.</source>
        <translation>
            <numerusform>Inte sparat än: %n sak återstår. Skriv varför löftet ändå är klart.</numerusform>
            <numerusform>Inte sparat än: %n saker återstår. Skriv varför löftet ändå är klart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message numerus="yes">
        <source>återställningen av %n post(er) ur papperskorgen</source>
        <translation>
            <numerusform>återställningen av %n post ur papperskorgen</numerusform>
            <numerusform>återställningen av %n poster ur papperskorgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(er) är återställda. Du kan ångra det i menyn Redigera.</source>
        <translation>
            <numerusform>%n post är återställd. Du kan ångra det i menyn Redigera.</numerusform>
            <numerusform>%n poster är återställda. Du kan ångra det i menyn Redigera.</numerusform>
        </translation>
    </message>
</context>
</TS>
