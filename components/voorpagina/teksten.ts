/** How many questions the short version has. */
const KERNVRAGEN = 39
/** As `schatMinuten` has it: a minute for each, rounded up to five. */
const MINUTEN = 40
const MINUTEN_VOLLEDIG = 75

/** The copy of the front page. */
export const VOORPAGINA_TEKSTEN = {
  vraag: 'Hoe staat het met de toegang tot hulp en ondersteuning in uw gemeente?',
  inleiding:
    'Dit instrument is voor gemeenten. U beantwoordt samen vragen over de 13 basiskenmerken van toegang en lokale teams. Daarna ziet u waar uw gemeente staat, waar u nog iets te doen hebt en welke ondersteuning daarbij past.',
  begin: 'Inloggen en beginnen',
  naarGemeente: (naam: string) => `Naar ${naam}`,
  naarAccount: 'Naar uw gemeenten',
  naarBeheer: 'Naar beheer',
  feiten: [
    { term: 'Voor wie', value: 'Gemeenten: beleid, uitvoering, management en bestuur samen' },
    { term: 'Hoe lang', value: `Ongeveer ${MINUTEN} minuten voor de korte versie` },
    { term: 'Wat u krijgt', value: 'Een zelfbeeld, passende ondersteuning en een rapport' },
  ],
  stappenTitel: 'In drie stappen',
  stappen: [
    {
      titel: 'Invullen',
      duur: `ongeveer ${MINUTEN} of ${MINUTEN_VOLLEDIG} minuten`,
      tekst: `Kies bij elke vraag de beschrijving die het best past. De korte versie heeft ${KERNVRAGEN} kernvragen en kost ongeveer ${MINUTEN} minuten. De volledige versie kost ongeveer ${MINUTEN_VOLLEDIG} minuten. Stoppen en later verdergaan kan altijd.`,
    },
    {
      titel: 'Bespreken',
      duur: 'ongeveer anderhalf uur',
      tekst:
        'Bekijk samen het resultaat. Waar bent u het over eens, en waar niet? Kies per kenmerk wat u wilt bereiken.',
    },
    {
      titel: 'Aan de slag',
      duur: 'ongeveer een half uur',
      tekst:
        'Zoek de ondersteuning die past bij wat u wilt verbeteren. Stel de meting vast en download het rapport voor de gemeenteraad.',
    },
  ],
  schatting: 'De tijden zijn schattingen.',
  tafelTitel: 'Wie zit er aan tafel?',
  tafelInleiding:
    'Het beeld klopt pas als mensen met een verschillende blik meedoen. Begin klein als dat beter uitkomt: drie of vier mensen is genoeg voor een eerste keer.',
  tafel: [
    { term: 'Beleid', value: 'weet wat er is afgesproken en betaald' },
    { term: 'Uitvoering', value: 'weet hoe het lokale team echt werkt' },
    { term: 'Management', value: 'gaat over mensen, tijd en mandaat' },
    { term: 'Bestuur', value: 'kiest wat de gemeente wil bereiken' },
    { term: 'Inwoners', value: 'hebben zelf om hulp gevraagd' },
    { term: 'Partners', value: 'zien de gemeente van buiten, zoals de huisarts of de school' },
  ],
  voorbeeldTitel: 'Zo ziet een resultaat eruit',
  voorbeeldLabel: 'Voorbeeld met verzonnen cijfers',
  voorbeeldConclusie:
    'De gemeente Demostad bestaat niet. In dit voorbeeld is zij goed te vinden voor inwoners. De grootste afstand tot de ambitie zit bij het mandaat.',
  voorbeeldTabel: 'Vijf van de 13 basiskenmerken in Demostad',
  beginTitel: 'Beginnen',
  beginTekst:
    'Log in met het account van uw gemeente. U kunt met elk onderdeel beginnen, en uw antwoorden blijven bewaard.',
} as const
