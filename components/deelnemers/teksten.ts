import type { Adresfoutsoort } from '@/lib/deelnemers/schema'
import type { Mailsoort } from '@/lib/postbus/schema'

const TIJDZONE = 'Europe/Amsterdam'
const dag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: TIJDZONE })
const dagKort = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium', timeZone: TIJDZONE })
const tijdstip = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: TIJDZONE,
})
const getal = (aantal: number) => aantal.toLocaleString('nl-NL')
const tel = (aantal: number, een: string, meer: string) =>
  `${getal(aantal)} ${aantal === 1 ? een : meer}`

const MAILSOORT_NAMEN: Readonly<Record<Mailsoort, string>> = {
  uitnodiging: 'Uitnodiging',
  herinnering: 'Herinnering',
  bedankt: 'Bedankt',
  'nieuwe-link': 'Eigen link',
}

const ADRESFOUTEN: Readonly<Record<Adresfoutsoort, string>> = {
  'geen-adres': 'Hier staat geen e-mailadres. Er hoort een @ in.',
  'adres-onjuist': 'Dit e-mailadres klopt niet. Zo hoort het: naam@voorbeeld.nl.',
  'naam-onjuist': 'De naam is te lang of onleesbaar. Gebruik hoogstens 120 tekens.',
  'perspectief-onbekend':
    'Dit perspectief bestaat niet. Kies uit beleid, uitvoering, management, bestuur, inwoners en partners.',
  aanhalingsteken: 'Er staat een aanhalingsteken te veel of te weinig.',
  'te-veel-kolommen': 'Deze regel heeft meer kolommen dan de eerste regel.',
}

/** The words of the page on which a coordinator manages the deelnemers of a meting. */
export const DEELNEMERS_TEKSTEN = {
  titel: 'Deelnemers',
  titelVan: (meting: string) => `Deelnemers van ${meting}`,
  dag: (moment: Date) => dag.format(moment),
  nietNodig: {
    tekst:
      'Bij deze meting vult u met collega’s samen één vragenlijst in. Deelnemers uitnodigen is niet nodig.',
    terug: 'Terug naar de meting',
  },
  conclusie: (totaal: number, begonnen: number, klaar: number) =>
    totaal === 0
      ? 'Er doet nog niemand mee.'
      : `Van de ${tel(totaal, 'deelnemer', 'deelnemers')} ${begonnen === 1 ? 'is er' : 'zijn er'} ${getal(begonnen)} begonnen en ${getal(klaar)} klaar.`,
  stap: {
    titel: 'Uw volgende stap',
    uitnodigen: {
      kop: 'Nodig deelnemers uit',
      tekst: 'Vraag mensen uit alle perspectieven, liefst drie of meer per perspectief.',
      knop: 'Naar uitnodigen',
    },
    wachten: {
      kop: 'Nu zijn de deelnemers aan de beurt',
      tekst: 'U hoeft nu niets te doen. Na een week zonder bericht kunt u een herinnering sturen.',
    },
    herinneren: {
      kop: 'Stuur een herinnering',
      tekst: 'Uw laatste bericht is een week of langer geleden.',
    },
    sluiten: {
      kop: 'Sluit de ronde',
      tekst: 'Iedereen is klaar. Als u de ronde sluit, kan het gesprek beginnen.',
    },
    gesprek: {
      kop: 'Voer het gesprek',
      tekst: 'De ronde is voorbij. U ziet nu waar de antwoorden verschillen.',
      knop: 'Naar het gesprek',
    },
    vastgesteld: {
      kop: 'Bekijk de uitkomst',
      tekst: 'De meting is vastgesteld. Aan de deelnemers kunt u niets meer veranderen.',
      knop: 'Naar de resultaten',
    },
  },
  respons: {
    titel: 'Respons',
    tabel: 'Aantal deelnemers per perspectief, zonder namen',
    uitleg:
      'U ziet hoeveel mensen meedoen, en niet wie wat invult. “Zelf gekomen” zijn mensen die via een open link of met een account meedoen.',
    kolommen: {
      perspectief: 'Perspectief',
      uitgenodigd: 'Uitgenodigd',
      zelfGekomen: 'Zelf gekomen',
      begonnen: 'Begonnen',
      klaar: 'Klaar',
    },
    totaal: 'Totaal',
  },
  ronde: {
    titel: 'De ronde',
    open: (tot: Date | null) =>
      tot
        ? `Deelnemers kunnen invullen tot en met ${dag.format(tot)}.`
        : 'Deelnemers kunnen invullen tot u de ronde sluit. Er is geen einddatum.',
    gesloten: (op: Date) => `De ronde is gesloten op ${tijdstip.format(op)}.`,
    voorbij: (op: Date) => `De ronde is vanzelf gesloten, aan het einde van ${dag.format(op)}.`,
    vastgesteld: 'De meting is vastgesteld. De ronde is daarmee voorbij.',
    herinneren: {
      kop: 'Herinneren',
      uitleg: (aantal: number) =>
        aantal === 0
          ? 'Er is niemand om te herinneren: iedereen die per mail is uitgenodigd, is klaar of doet niet mee.'
          : `${tel(aantal, 'persoon is', 'mensen zijn')} nog niet klaar. Wie toegang heeft, krijgt één mail.`,
      laatste: (op: Date) => `De laatste herinnering ging weg op ${tijdstip.format(op)}.`,
      weerVanaf: (op: Date) =>
        `U kunt eens per 24 uur herinneren. Dat kan weer vanaf ${tijdstip.format(op)}.`,
      knop: 'Herinnering sturen',
      gelukt: 'De herinnering wordt verstuurd aan wie nog niet klaar is en toegang heeft.',
    },
    einde: {
      kop: 'Einddatum wijzigen',
      uitleg:
        'Deelnemers kunnen invullen tot en met deze dag. Hun links blijven daarna nog een maand werken, om de eigen antwoorden terug te lezen.',
      label: 'Nieuwe einddatum',
      knop: 'Einddatum opslaan',
      gelukt: 'De einddatum is opgeslagen.',
    },
    sluiten: {
      kop: 'Ronde nu sluiten',
      uitleg:
        'Na het sluiten kan niemand meer antwoorden geven, veranderen of intrekken. Daarna ziet u de verdeling van de antwoorden en kan het gesprek beginnen.',
      knop: 'Ronde nu sluiten',
    },
    heropenen: {
      kop: 'Ronde heropenen',
      uitleg:
        'Deelnemers kunnen dan weer antwoorden geven en veranderen. De verdeling is pas weer te zien als de ronde sluit. Oordelen die in één keer zijn overgenomen, vervallen: die passen misschien niet meer bij de antwoorden.',
      label: 'Open tot en met',
      knop: 'Ronde heropenen',
    },
  },
  uitnodigen: {
    titel: 'Uitnodigen per mail',
    gesloten: 'De ronde is voorbij. Heropen de ronde als u nog iemand wilt uitnodigen.',
    geenMail:
      'Deze installatie kan geen mail versturen. Nodig deelnemers uit met een open link: die deelt u zelf.',
    uitleg:
      'Ieder krijgt een mail met een eigen link. Een account is niet nodig. Wie u al had uitgenodigd, krijgt geen tweede mail.',
    perspectief: 'Perspectief',
    perspectiefHint:
      'Geldt voor iedereen hieronder, behalve voor wie in uw bestand iets anders staat.',
    kies: 'Kies een perspectief',
    adressen: 'E-mailadressen',
    adressenHint:
      'Eén adres of een hele lijst, elk op een eigen regel of met een komma ertussen. Een naam erbij mag: Jan Jansen <jan@voorbeeld.nl>.',
    bestand: 'Of een CSV-bestand',
    bestandHint:
      'Met op de eerste regel de namen van de kolommen: email, naam en perspectief. Alleen email is verplicht. Hoogstens 10.000 regels.',
    knop: 'Uitnodigen',
    fouten: 'Nog niet iedereen is uitgenodigd',
    verbeter: (aantal: number) =>
      `${tel(aantal, 'adres klopt', 'adressen kloppen')} niet. Verbeter ze en verstuur ze opnieuw.`,
    verbeterBestand: (aantal: number) =>
      `${tel(aantal, 'regel klopt', 'regels kloppen')} niet. Verbeter ze in uw bestand en kies het opnieuw.`,
    uitslag: ({
      uitgenodigd,
      bekend,
      dubbel,
      fout,
    }: Readonly<Record<'uitgenodigd' | 'bekend' | 'dubbel' | 'fout', number>>) =>
      [
        `${getal(uitgenodigd)} uitgenodigd`,
        bekend > 0 && `${getal(bekend)} ${bekend === 1 ? 'stond' : 'stonden'} er al`,
        dubbel > 0 && `${getal(dubbel)} ${dubbel === 1 ? 'stond' : 'stonden'} dubbel in uw lijst`,
        fout > 0 && `${tel(fout, 'adres klopt', 'adressen kloppen')} niet`,
      ]
        .filter(Boolean)
        .join(', '),
    bekend: 'Stonden er al',
    dubbel: 'Dubbel in uw lijst',
    foutRegels: 'Kloppen niet',
    regel: (regel: number, tekst: string) => `regel ${getal(regel)}: ${tekst}`,
    rest: (aantal: number) => `Toon ook de andere ${getal(aantal)}`,
    adresfout: (soort: Adresfoutsoort) => ADRESFOUTEN[soort],
  },
  tekst: {
    kop: 'Eigen woorden in de uitnodiging',
    label: 'Uw eigen woorden',
    hint: 'Komt in de uitnodiging te staan, na de eerste alinea. Hoogstens 2.000 tekens.',
    knop: 'Tekst opslaan',
    gelukt: 'De tekst is opgeslagen.',
    voorbeeld: {
      beleid: 'Bekijk de mail zoals medewerkers, bestuurders en partners die krijgen',
      inwoners: 'Bekijk de mail zoals inwoners die krijgen',
    },
    onderwerp: (onderwerp: string) => `Onderwerp: ${onderwerp}`,
  },
  openLinks: {
    titel: 'Open links',
    uitleg:
      'Met een open link of QR-code doet iedereen mee die hem krijgt, tot het maximum dat u kiest. Handig voor een bijeenkomst, een nieuwsbrief of een poster. U weet dan niet wie er meedoet.',
    geen: 'Er zijn nog geen open links.',
    kop: (naam: string) => `Open link voor ${naam.toLowerCase()}`,
    aantal: (aantal: number, maximum: number) =>
      aantal >= maximum
        ? `${getal(aantal)} van de ${getal(maximum)} plaatsen bezet. De link laat niemand meer toe.`
        : `${getal(aantal)} van de ${getal(maximum)} plaatsen bezet`,
    url: 'Adres om door te geven',
    qrTitel: (naam: string) => `QR-code met de open link voor ${naam.toLowerCase()}`,
    downloaden: 'QR-code downloaden (SVG)',
    poster: 'Poster om af te drukken',
    wijzigen: 'Maximum wijzigen',
    maximum: 'Maximum aantal deelnemers',
    maximumKnop: 'Maximum opslaan',
    maximumGelukt: 'Het maximum is opgeslagen.',
    vervangenUitleg:
      'Een nieuwe link in de plaats van deze. De oude link en QR-code werken dan niet meer voor nieuwe deelnemers.',
    vervangen: 'Link vervangen',
    uitzettenUitleg:
      'Niemand kan dan nog beginnen met deze link. Wie al begonnen is, kan gewoon verder.',
    uitzetten: 'Link uitzetten',
    nieuw: 'Nieuwe open link',
    maken: 'Open link maken',
    gemaakt: 'De open link is gemaakt.',
    maximumHint: 'Een getal van 1 tot en met 500.',
    ronde: 'De ronde is voorbij. Open links laten nu niemand toe.',
  },
  lijst: {
    titel: 'Wie u uitnodigde',
    uitleg: 'Deze lijst laat niet zien wie al begonnen of klaar is.',
    leeg: 'U hebt nog niemand per mail uitgenodigd.',
    nietsGevonden: (zoek: string) => `Niemand gevonden met “${zoek}”.`,
    zoek: 'Zoek op naam of e-mailadres',
    zoekKnop: 'Zoeken',
    alles: 'Toon iedereen',
    tabel: 'Uitgenodigde deelnemers, op volgorde van e-mailadres',
    kolommen: {
      email: 'E-mailadres',
      naam: 'Naam',
      perspectief: 'Perspectief',
      uitgenodigdOp: 'Uitgenodigd op',
      actie: 'Actie',
    },
    dag: (moment: Date) => dagKort.format(moment),
    geenNaam: '–',
    ingetrokken: 'toegang ingetrokken',
    beheren: 'Beheren',
    beherenVan: (email: string) => `uitnodiging van ${email}`,
    paginas: 'Pagina’s van de lijst',
    tonen: (aantal: number) => `Toon de lijst (${getal(aantal)})`,
  },
  mails: {
    titel: 'Verstuurde mails',
    geen: 'Er zijn nog geen mails.',
    tabel: 'Aantal mails per soort',
    nietNodig:
      'Een herinnering of bedankje dat niet meer nodig is, telt als verzonden. Anders was te zien wie er klaar is.',
    kolommen: { soort: 'Soort', wacht: 'Wacht', verzonden: 'Verzonden', mislukt: 'Mislukt' },
    soort: (soort: Mailsoort) => MAILSOORT_NAMEN[soort],
    misluktKop: (aantal: number) => tel(aantal, 'mail is mislukt', 'mails zijn mislukt'),
    misluktTabel: 'Uitnodigingen en eigen links die niet aankwamen, de nieuwste bovenaan',
    misluktUitleg:
      'Van herinneringen en bedankjes ziet u alleen het aantal. Anders was te zien wie er klaar is.',
    misluktKolommen: { email: 'E-mailadres', soort: 'Soort', fout: 'Reden' },
    opnieuw: 'Mislukte mails opnieuw proberen',
    opnieuwGelukt: (aantal: number) =>
      aantal === 1
        ? 'De mail wordt opnieuw verstuurd.'
        : `${getal(aantal)} mails worden opnieuw verstuurd.`,
  },
  fouten: {
    titel: 'Dit is nog niet gelukt',
    'geen-recht': 'Alleen een coördinator van deze gemeente kan dit doen.',
    'niet-gevonden': 'Dit bestaat niet meer. Laad de pagina opnieuw.',
    'andere-werkwijze': 'Bij deze meting hoort één gezamenlijke vragenlijst, zonder deelnemers.',
    gesloten:
      'Dit kan niet meer: de ronde of de meting is intussen gesloten. Laad de pagina opnieuw.',
    'geen-mail': 'Deze installatie kan geen mail versturen.',
    'te-vroeg': 'Er ging in de afgelopen 24 uur al een herinnering uit. Wacht tot morgen.',
    niemand: 'Er is niemand om te herinneren.',
    'al-open': 'De ronde is al open. Laad de pagina opnieuw.',
    'bestaat-al':
      'Dit perspectief heeft al een open link. Vervang die, of kies een ander perspectief.',
    'al-begonnen':
      'Dit kan niet meer. Er heeft al iemand geantwoord, en uit het verschil in de aantallen was te zien wie.',
  },
} as const
