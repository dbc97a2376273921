import { capitalize, countAll, formatDatum } from '@/lib/report/format'

/** The words of the pages about one action. */
export const ACTIE_TEKSTEN = {
  nieuw: {
    titel: 'Nieuwe actie',
    kies: 'Bij welk kenmerk hoort de actie?',
    kiesKenmerk: 'Kies een kenmerk',
    verder: 'Verder',
    ander: 'Ander kenmerk kiezen',
    opslaan: 'Zet in het plan',
    bestaand: 'Dit staat al in uw plan.',
    naarBestaand: 'Naar die actie',
    onbekend: {
      kenmerk: 'Dit kenmerk bestaat niet in deze meting. Kies een kenmerk uit de lijst.',
      handvat:
        'Dit handvat bestaat niet bij dit kenmerk in deze meting. U kunt zelf een actie bedenken.',
      ondersteuning:
        'Deze ondersteuning staat niet in ons overzicht. U kunt zelf een actie bedenken.',
    },
    vol: 'Uw plan heeft al 500 acties. Meer past er niet in. Verwijder eerst acties die u niet meer nodig hebt.',
    nietOpgeslagen: 'De actie staat nog niet in het plan',
  },
  wijzig: {
    titel: 'Actie bijwerken',
    opslaan: 'Opslaan',
    nietOpgeslagen: 'De actie is nog niet opgeslagen',
    verwijder: 'Actie verwijderen',
    conflict: (opgeslagen: string) =>
      `Dit is intussen veranderd, door een ander of door u in een ander venster. Opgeslagen is nu: “${opgeslagen}”. Kies wat klopt en sla opnieuw op.`,
  },
  verwijder: {
    titel: 'Actie verwijderen?',
    uitleg:
      'De actie verdwijnt uit het plan, met het resultaat en de notities. Dat kunt u niet terugdraaien. Wilt u de actie bewaren? Zet haar dan op ‘Gestopt’.',
    knop: 'Ja, verwijder deze actie',
    terug: 'Nee, houd de actie',
    nietVerwijderd: 'De actie is niet verwijderd',
    conflict:
      'Deze actie is intussen veranderd, door een ander of door u in een ander venster. Kijk hieronder wat er nu staat. Wilt u haar nog steeds verwijderen? Kies dan opnieuw.',
  },
  velden: {
    titel: 'Wat gaat u doen?',
    titelHint: 'Kort, in één zin.',
    omschrijving: 'Omschrijving',
    gevolg: 'Wat vraagt dit van de gemeente?',
    geenGevolg: 'Nog niet gekozen',
    eigenaar: 'Wie doet het?',
    eigenaarHint:
      'Vul een rol of team in, bijvoorbeeld “beleidsadviseur jeugd”. Geen naam van een persoon: het plan kan in het rapport komen.',
    planning: 'Planning en kosten',
    start: 'Begint op',
    eind: 'Klaar op',
    kosten: 'Kosten in hele euro’s',
    kostenHint: 'Bijvoorbeeld 12.500. Vul 0 in als de actie niets kost.',
    status: 'Status',
    effect: 'Wat verwacht u van deze actie?',
    effectUitleg:
      'Kies welke vragen de actie beter maakt, en naar welk niveau. Wij rekenen uit wat dat met de score doet.',
    indicatoren: 'Deze vragen maakt de actie beter',
    indicatorenHint: 'Een vraag die al op dit niveau of hoger staat, verandert niet.',
    naarNiveau: 'Naar dit niveau',
    geenNiveau: 'Geen niveau',
    niveau: (niveau: number, naam: string) => `${niveau}. ${naam}`,
    resultaat: 'Resultaat',
    resultaatHint: 'Wat heeft de actie opgeleverd?',
    notities: 'Notities',
    notitiesHint:
      'Alleen wie het plan mag wijzigen, ziet deze notities. Zet hier geen gegevens van inwoners.',
    niets: 'Niets ingevuld',
    geenVersie:
      'De vragen waarmee deze actie is gemaakt, zijn er niet meer. U kunt alleen de rest bijwerken.',
  },
  lezen: {
    titel: 'Over deze actie',
    handvat: 'Komt uit een handvat',
    naarHandvat: 'Lees het handvat',
    begonnen: 'Begonnen bij',
    gewijzigd: 'Laatst bijgewerkt',
    wanneer: 'Wanneer',
    kosten: 'Kosten',
    onbekend: 'Niet bekend',
  },
  effect: {
    titel: 'Verwacht en gemeten',
    kort: (van: string, naar: string) =>
      van === naar ? `Verwacht: blijft ${van}` : `Verwacht: van ${van} naar ${naar}`,
    verwacht: (van: string, naar: string, meting: string) =>
      van === naar
        ? `Verwacht: de score van dit kenmerk blijft ${van}, zoals bij ${meting}.`
        : `Verwacht: van ${van} naar ${naar}, als deze actie lukt. Begonnen bij ${meting}.`,
    niveau: (van: number, naar: number) => `Het niveau gaat dan van ${van} naar ${naar}.`,
    nietHoger:
      'De gekozen vragen staan al op dit niveau of hoger, of zijn niet beoordeeld. Daarom verandert de score niet.',
    geenScore: (meting: string) =>
      `Bij ${meting} heeft dit kenmerk geen score. Daarom is er geen verwachting te berekenen.`,
    samen: (aantal: number, van: string, naar: string, meting: string) =>
      `${capitalize(countAll(aantal, 'lopende acties'))} bij dit kenmerk samen: van ${van} naar ${naar}, berekend op ${meting}.`,
    gemeten: (score: string, meting: string, datum: string) =>
      `Gemeten: ${score} bij ${meting}, vastgesteld op ${formatDatum(datum)}.`,
    gemetenKort: (score: string) => `Gemeten: ${score}`,
    gemetenGeenScore: (meting: string) => `Bij ${meting} heeft dit kenmerk geen score.`,
    nietVergelijkbaar: (meting: string) =>
      `${meting} is met andere vragen gemaakt. De score van dit kenmerk is daarom niet te vergelijken.`,
    nietVergelijkbaarKort: 'Volgende meting niet te vergelijken',
    nogNiet: 'Er is nog geen latere meting vastgesteld.',
    eerlijk:
      'Het verschil komt niet alleen door deze actie. Er zijn ook andere dingen gebeurd, en andere mensen kunnen anders oordelen.',
  },
  fouten: {
    geenRecht: 'U mag het plan van deze gemeente niet veranderen.',
    weg: 'Deze actie is intussen verwijderd, door een ander of door u in een ander venster. Wat u typte, staat hier nog.',
  },
} as const
