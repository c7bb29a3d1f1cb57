<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="sv_SE">
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n medborgarlöfte(n)</source>
        <translation>
            <numerusform>%n medborgarlöfte</numerusform>
            <numerusform>%n medborgarlöften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sparad(e) ändring(ar)</source>
        <translation>
            <numerusform>%n sparad ändring</numerusform>
            <numerusform>%n sparade ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nyare kopia/kopior är skadad(e).</source>
        <translation>
            <numerusform>%n nyare kopia är skadad.</numerusform>
            <numerusform>%n nyare kopior är skadade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>och %n medborgarlöfte(n) till</source>
        <translation>
            <numerusform>och %n medborgarlöfte till</numerusform>
            <numerusform>och %n medborgarlöften till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Utanför medborgarlöftena, till exempel kontaktpersoner: %n ändring(ar)</source>
        <translation>
            <numerusform>Utanför medborgarlöftena, till exempel kontaktpersoner: %n ändring</numerusform>
            <numerusform>Utanför medborgarlöftena, till exempel kontaktpersoner: %n ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pledge}: %n ändring(ar)</source>
        <translation>
            <numerusform>{pledge}: %n ändring</numerusform>
            <numerusform>{pledge}: %n ändringar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>Frys %n text(er)</source>
        <translation>
            <numerusform>Frys %n text</numerusform>
            <numerusform>Frys %n texter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(er) är frysta.</source>
        <translation>
            <numerusform>%n text är fryst.</numerusform>
            <numerusform>%n texter är frysta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CeremonyWindow</name>
    <message numerus="yes">
        <source>%n dokument kunde inte skrivas under.</source>
        <translation>
            <numerusform>%n dokument kunde inte skrivas under.</numerusform>
            <numerusform>%n dokument kunde inte skrivas under.</numerusform>
        </translation>
    </message>
</context>
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
        <source>%n sid(or)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
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
    <name>FreezingCard</name>
    <message numerus="yes">
        <source>Kvalitetskontrollen har %n sak(er) att rätta. Rätta, eller skriv varför ändå.</source>
        <translation>
            <numerusform>Kvalitetskontrollen har %n sak att rätta. Rätta den, eller skriv varför löftet är klart ändå.</numerusform>
            <numerusform>Kvalitetskontrollen har %n saker att rätta. Rätta dem, eller skriv varför löftet är klart ändå.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Om du fryser om gäller inte längre de %n underskrift(er) som finns på den frysta texten.</source>
        <translation>
            <numerusform>Om du fryser om gäller inte längre den %n underskrift som finns på den frysta texten.</numerusform>
            <numerusform>Om du fryser om gäller inte längre de %n underskrifter som finns på den frysta texten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message numerus="yes">
        <source>%n version(er) är överlämnade i {path}, som är låst med lösenord.</source>
        <translation>
            <numerusform>%n version är överlämnad i {path}, som är låst med lösenord.</numerusform>
            <numerusform>%n versioner är överlämnade i {path}, som är låst med lösenord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(er) är överlämnade i {path}, som inte är låst.</source>
        <translation>
            <numerusform>%n version är överlämnad i {path}, som inte är låst.</numerusform>
            <numerusform>%n versioner är överlämnade i {path}, som inte är låst.</numerusform>
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
    <name>Mending</name>
    <message numerus="yes">
        <source>%n sak(er) i databasen stämmer inte.</source>
        <translation>
            <numerusform>%n sak i databasen stämmer inte.</numerusform>
            <numerusform>%n saker i databasen stämmer inte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sak(er) i databasen är lagade.</source>
        <translation>
            <numerusform>%n sak i databasen är lagad.</numerusform>
            <numerusform>%n saker i databasen är lagade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rad(er) togs bort, för att ingen version finns av dem.</source>
        <translation>
            <numerusform>%n rad togs bort, för att ingen version finns av den.</numerusform>
            <numerusform>%n rader togs bort, för att ingen version finns av dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n går inte att laga; en säkerhetskopia kan ha dem hela.</source>
        <translation>
            <numerusform>%n går inte att laga; en säkerhetskopia kan ha den hel.</numerusform>
            <numerusform>%n går inte att laga; en säkerhetskopia kan ha dem hela.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeCounts</name>
    <message numerus="yes">
        <source>%n ny(tt/a) medborgarlöfte(n)</source>
        <translation>
            <numerusform>%n nytt medborgarlöfte</numerusform>
            <numerusform>%n nya medborgarlöften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ändrat/ändrade medborgarlöfte(n)</source>
        <translation>
            <numerusform>%n ändrat medborgarlöfte</numerusform>
            <numerusform>%n ändrade medborgarlöften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medborgarlöfte(n) till papperskorgen</source>
        <translation>
            <numerusform>%n medborgarlöfte till papperskorgen</numerusform>
            <numerusform>%n medborgarlöften till papperskorgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ändring(ar) i det gemensamma</source>
        <translation>
            <numerusform>%n ändring i det gemensamma</numerusform>
            <numerusform>%n ändringar i det gemensamma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sak(er) tillbaka ur papperskorgen</source>
        <translation>
            <numerusform>%n sak tillbaka ur papperskorgen</numerusform>
            <numerusform>%n saker tillbaka ur papperskorgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n krock(ar)</source>
        <translation>
            <numerusform>%n krock</numerusform>
            <numerusform>%n krockar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(er)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fil(er)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(er) glöms för gott, även här.</source>
        <translation>
            <numerusform>%n post glöms för gott, även här.</numerusform>
            <numerusform>%n poster glöms för gott, även här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>och %n till</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
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
    <name>OccasionCounts</name>
    <message numerus="yes">
        <source>%n medborgarlöfte(n)</source>
        <translation>
            <numerusform>%n medborgarlöfte</numerusform>
            <numerusform>%n medborgarlöften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sak(er) kvar</source>
        <translation>
            <numerusform>%n sak kvar</numerusform>
            <numerusform>%n saker kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n av {of} undertecknade</source>
        <translation>
            <numerusform>%n av {of} undertecknat</numerusform>
            <numerusform>%n av {of} undertecknade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>Sammanlagt %n sid(or)</source>
        <translation>
            <numerusform>Sammanlagt %n sida</numerusform>
            <numerusform>Sammanlagt %n sidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blad är inte fryst(a), märks UTKAST och ska inte skrivas under.</source>
        <translation>
            <numerusform>%n blad är inte fryst, märks UTKAST och ska inte skrivas under.</numerusform>
            <numerusform>%n blad är inte frysta, märks UTKAST och ska inte skrivas under.</numerusform>
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
    <name>PersonalDialog</name>
    <message numerus="yes">
        <source>%n ställe(n) blir kvar, se listan.</source>
        <translation>
            <numerusform>%n ställe blir kvar, se listan.</numerusform>
            <numerusform>%n ställen blir kvar, se listan.</numerusform>
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
    <name>PoliceSignerDialog</name>
    <message numerus="yes">
        <source>Skriver under för polisen på %n medborgarlöfte(n).</source>
        <translation>
            <numerusform>Skriver under för polisen på %n medborgarlöfte.</numerusform>
            <numerusform>Skriver under för polisen på %n medborgarlöften.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PutOnDialog</name>
    <message numerus="yes">
        <source>Lägg till %n löfte(n)</source>
        <translation>
            <numerusform>Lägg till %n löfte</numerusform>
            <numerusform>Lägg till %n löften</numerusform>
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
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>Egen text i %n krock(ar) är inte sparad och försvinner om du stänger.</source>
        <translation>
            <numerusform>Egen text i %n krock är inte sparad och försvinner om du stänger.</numerusform>
            <numerusform>Egen text i %n krockar är inte sparad och försvinner om du stänger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningOrder</name>
    <message numerus="yes">
        <source>%n underskrift(er) kvar</source>
        <translation>
            <numerusform>%n underskrift kvar</numerusform>
            <numerusform>%n underskrifter kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>av %n</source>
        <translation>
            <numerusform>av %n</numerusform>
            <numerusform>av %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n till ovanför</source>
        <translation>
            <numerusform>%n till ovanför</numerusform>
            <numerusform>%n till ovanför</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n till nedanför</source>
        <translation>
            <numerusform>%n till nedanför</numerusform>
            <numerusform>%n till nedanför</numerusform>
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
    <name>SignSeveralDialog</name>
    <message numerus="yes">
        <source>Lägg till i %n löfte(n)</source>
        <translation>
            <numerusform>Lägg till i %n löfte</numerusform>
            <numerusform>Lägg till i %n löften</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignaturesPage</name>
    <message numerus="yes">
        <source>%n fil(er) tillagda.</source>
        <translation>
            <numerusform>%n fil tillagd.</numerusform>
            <numerusform>%n filer tillagda.</numerusform>
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
<context>
    <name>Verdicts</name>
    <message numerus="yes">
        <source>Koden passar %n text(er)</source>
        <translation>
            <numerusform>Koden passar %n text</numerusform>
            <numerusform>Koden passar %n texter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n underskrift(er) på det gäller inte längre.</source>
        <translation>
            <numerusform>%n underskrift på det gäller inte längre.</numerusform>
            <numerusform>%n underskrifter på det gäller inte längre.</numerusform>
        </translation>
    </message>
</context>
</TS>
