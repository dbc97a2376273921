import type { Tekst } from '@/components/toelichting/tekstpagina'

/** The rules of scoring.md in plain Dutch; the worked example is checked against the calculation. */
export const VERANTWOORDING: Tekst = {
  titel: 'Verantwoording',
  inleiding:
    'Hier leest u waar de vragen op rusten, hoe een score ontstaat en wat u er wel en niet uit kunt afleiden.',
  delen: [
    {
      titel: 'Waar de vragen op rusten',
      alineas: [
        'De vragen volgen de 13 basiskenmerken uit een kader van de Vereniging van Nederlandse Gemeenten (VNG). Dat is het Richtinggevend kader Toegang, lokale teams en integrale dienstverlening van maart 2024. De kenmerken hebben hun officiële naam. De vragen en de beschrijvingen van de niveaus zijn onze eigen woorden.',
        'Bij elke vraag staat op welk punt van het kader zij rust. Zo kunt u nalezen waarom de vraag wordt gesteld.',
      ],
    },
    {
      titel: 'Hoe de vragen zijn gemaakt',
      alineas: [
        'Elk kenmerk in hoofdstuk 2 van het kader heeft punten en soms subpunten. Die kregen een nummer. Bij elk punt hoort minstens één vraag. Een punt dat meer dingen vraagt, heeft vaak meer vragen.',
        'Iemand die een kenmerk niet had geschreven, las het daarna na naast het kader. De vraag was steeds: is er iets weg, bij of anders geworden? Wat daardoor veranderde, is opgeschreven met de reden.',
        'De lijst van punten met hun vragen en de lijst van besluiten horen bij de openbare broncode. Zij heten DEKKING.md en BESLUITEN.md en staan bij de versie van de vragen. De computer controleert bij elke wijziging of elk punt nog een vraag heeft.',
      ],
      punten: [
        'Wat het kader niet vraagt, vragen wij niet. Staat er toch iets van onszelf bij, dan zeggen wij dat met de reden.',
        'Aantallen en termijnen in de niveaus, zoals ‘elk halfjaar’, zijn onze eigen invulling.',
        'Afspraken zoals de Hervormingsagenda Jeugd zijn naast de vragen gelegd. Een onderdeel zonder vraag staat er met de reden.',
      ],
    },
    {
      titel: 'De schaal is een eigen keuze',
      alineas: [
        'Het kader noemt geen scores. De schaal van vijf niveaus en de berekening zijn keuzes van dit instrument. Zij zijn geen norm van VNG. De uitkomst is een zelfbeeld om over te praten, geen oordeel en geen ranglijst.',
        'Niveau 4 heet het basisniveau. Dan werkt het in de hele gemeente zoals het kader vraagt, en ligt het vast in opdracht, financiering, mandaat of werkafspraken.',
      ],
      punten: [
        'Niveau 1, Nog niet gestart: er is geen beleid of werkwijze, het hangt af van personen.',
        'Niveau 2, In ontwikkeling: er zijn plannen, proeven of een begin. Inwoners kunnen er nog niet op rekenen.',
        'Niveau 3, Deels ingericht: het werkt in een deel van de gemeente of voor een deel van de inwoners.',
        'Niveau 4, Geborgd: het werkt overal en het ligt vast.',
        'Niveau 5, Geborgd en lerend: het wordt ook regelmatig besproken met inwoners en professionals, en daarna aangepast.',
      ],
    },
    {
      titel: 'Van antwoord naar oordeel',
      alineas: [
        'Op elke vraag kiest u een niveau, ‘niet van toepassing’ of ‘weet ik niet’. Bij ‘niet van toepassing’ schrijft u waarom.',
        'Vult u samen één vragenlijst in, dan is wat u invult het oordeel. Vult ieder een eigen vragenlijst in, dan is er eerst een voorlopig oordeel. Dat is het middelste van alle gekozen niveaus, en bij een even aantal het laagste van de twee middelste. De coördinator neemt het over of past het aan.',
      ],
    },
    {
      titel: 'De score van een kenmerk',
      alineas: [
        'De score is het gemiddelde van de niveaus. Een kernvraag telt dubbel. ‘Niet van toepassing’ telt niet mee. ‘Weet ik niet’ telt als een vraag die nog niet is beoordeeld.',
        'Er is alleen een score als ten minste de helft van de vragen die van toepassing zijn een niveau heeft. Anders staat er: niet genoeg beoordeeld.',
        'Wij rekenen met breuken. Pas als een getal op het scherm komt, ronden wij af op één cijfer achter de komma. Een 5 gaat omhoog: 2,95 wordt 3,0.',
      ],
    },
    {
      titel: 'Het niveau van een kenmerk',
      alineas: [
        'Het niveau is de score, naar beneden afgerond op een heel getal. Een zwakke kernvraag houdt het niveau laag. Het niveau is nooit meer dan één hoger dan het laagste niveau van de kernvragen. Want een kenmerk is niet op orde als een kern ervan nog niet is gestart.',
      ],
    },
    {
      titel: 'Een voorbeeld',
      alineas: [
        'Dit is een eenvoudig kenmerk met vijf vragen, waarvan twee kernvragen. De twee kernvragen krijgen niveau 4 en niveau 1. Twee andere vragen krijgen niveau 3 en niveau 5. Op de laatste vraag is het antwoord ‘weet ik niet’.',
        'Vier van de vijf vragen zijn beoordeeld, dus er is een score. De som is 2 × 4 + 2 × 1 + 3 + 5 = 18. De gewichten zijn samen 2 + 2 + 1 + 1 = 6. De score is 18 gedeeld door 6, dus 3,0.',
        'De score naar beneden afgerond is 3. De laagste kernvraag staat op niveau 1, dus het niveau is hoogstens 2. Dit kenmerk staat daarom op niveau 2.',
        'Is de ambitie niveau 4, dan is de kloof 4 min 3,0. Dat is 1,0.',
      ],
    },
    {
      titel: 'Per waarde en in totaal',
      alineas: [
        'De score van een waarde is het gemiddelde van de kenmerken die een score hebben. Het totaal is het gemiddelde over alle 13 kenmerken. Heeft minder dan de helft een score, dan is er geen gemiddelde.',
      ],
    },
    {
      titel: 'Ambitie en kloof',
      alineas: [
        'Per kenmerk bepaalt u welk niveau u wilt bereiken en hoe belangrijk dat is. Doet u dat niet, dan rekenen wij met niveau 4 en prioriteit midden. De kloof is het verschil tussen uw ambitie en de score. Een kloof is nooit kleiner dan nul.',
        'De kloven staan op volgorde. Wij vermenigvuldigen de kloof met 1, 2 of 3 voor prioriteit laag, midden of hoog. Bij gelijke uitkomst gaat de laagste score voor, en daarna het nummer van het kenmerk.',
      ],
    },
    {
      titel: 'Hoe eensgezind de deelnemers zijn',
      alineas: [
        'Dit geldt alleen als ieder een eigen vragenlijst invult. Per vraag berekenen wij dan hoe gelijk de gekozen niveaus zijn. Daarvoor zijn minstens twee gekozen niveaus nodig.',
        'De uitkomst ligt tussen 0 en 1. Bij 1 koos ieder hetzelfde niveau. Bij 0 koos de ene helft niveau 1 en de andere helft niveau 5. De eensgezindheid van een kenmerk is het gemiddelde van de vragen die zo’n uitkomst hebben.',
        'De formule is van Tastle en Wierman (2007). U ziet de uitkomst als een van drie woorden.',
      ],
      punten: [
        'Eensgezind: 0,8 of hoger.',
        'Enige spreiding: 0,6 of hoger, maar lager dan 0,8.',
        'Verdeeld: lager dan 0,6.',
      ],
    },
    {
      titel: 'Uitkomsten per perspectief',
      alineas: [
        'Ook dit geldt alleen als ieder een eigen vragenlijst invult. Perspectieven zijn bijvoorbeeld uitvoering, bestuur en inwoners. U ziet een perspectief pas als minstens drie mensen daaruit bij die vraag een niveau kozen.',
        'Kleinere groepen voegen wij samen tot ‘overige perspectieven’. Is ook die groep kleiner dan drie, dan gaat de kleinste getoonde groep erbij. Zo kan niemand een kleine groep terugrekenen. Blijven er minder dan twee groepen over, dan tonen wij niets per perspectief.',
        'Bij een opmerking van een deelnemer staat nooit een perspectief met minder dan drie mensen.',
      ],
    },
    {
      titel: 'Vaststellen',
      alineas: [
        'Bij het vaststellen bewaren wij een momentopname: alle oordelen, de uitkomst, de versie van de vragen en de versie van deze regels. Een rapport dat u later maakt, toont daardoor dezelfde cijfers. Heropent u de meting, dan blijft de oude momentopname bestaan.',
      ],
    },
    {
      titel: 'Vergelijken met een vorige meting',
      alineas: [
        'Een meting houdt altijd de versie van de vragen waarmee zij is gemaakt. Ook de score blijft die van toen.',
        'Hebben twee metingen een andere versie, dan kijken wij per kenmerk naar de vragen. Alleen als elke vraag gelijk bleef of alleen anders is verwoord, vergelijken wij het kenmerk. Is een vraag gesplitst, samengevoegd, nieuw of vervallen, dan staat er ‘niet vergelijkbaar’ met de reden.',
      ],
    },
    {
      titel: 'Het beeld van de regio en het land',
      alineas: [
        'Dit geldt alleen als een gemeente haar meting deelt. Zij kiest dat per meting: niet, anoniem of herkenbaar. Bij herkenbaar zien adviseurs van VNG in de regio ook de naam. Alleen de nieuwste vastgestelde meting die zij deelt, telt mee.',
        'Een gemeente ziet het beeld pas als het uit minstens vijf gemeenten bestaat. Anonieme metingen tellen mee als er minstens drie van zijn. Anders blijven zij erbuiten, en dat staat er dan bij.',
        'Het beeld toont per kenmerk hoe de niveaus verspreid zijn, en welke ondersteuning gemeenten zoeken. Het is nooit een ranglijst.',
      ],
    },
    {
      titel: 'Afspraken en programma’s',
      alineas: [
        'U kunt de uitkomst ook lezen langs een afspraak, zoals de Hervormingsagenda Jeugd. Elk onderdeel daarvan verwijst naar vragen die u al beantwoordde. Er komen geen vragen bij.',
        'De score van een onderdeel is het gewogen gemiddelde van die vragen. Ook hier telt een kernvraag dubbel. En ook hier is er alleen een score als ten minste de helft een niveau heeft. Wat niet van toepassing is, telt niet mee.',
      ],
    },
    {
      titel: 'Wat u er niet uit kunt afleiden',
      alineas: [
        'De uitkomst zegt wat de mensen die invulden samen vinden. Er is geen steekproef gedaan onder alle inwoners en er is niets in dossiers nagekeken. Vergelijk gemeenten niet op hun totaal: zij verschillen in opgave, schaal en geschiedenis.',
      ],
    },
    {
      titel: 'Herkomst van de gegevens over gemeenten',
      alineas: [
        'Namen, codes, provincies en inwonertallen komen van het Centraal Bureau voor de Statistiek (CBS). De grenzen van de jeugdregio’s komen van CBS en Publieke Dienstverlening Op de Kaart (PDOK). Beide geven hun gegevens uit onder de licentie CC BY 4.0.',
      ],
    },
  ],
}
