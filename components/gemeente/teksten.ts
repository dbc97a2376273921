import type { Lidrol } from '@/lib/authz/permissions'
import type { PlanTelling } from '@/lib/plan/schema'
import { quote } from '@/lib/report/format'
import type { Werkwijze } from '@/lib/scoring/model'

const ROLLEN: Record<Lidrol, string> = {
  coordinator: 'coördinator',
  invuller: 'invuller',
  lezer: 'lezer',
}

const datum = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })

const acties = (aantal: number) => (aantal === 1 ? '1 actie' : `${aantal} acties`)

/** The words of a gemeente's own page and of a meting's page. */
export const GEMEENTE_TEKSTEN = {
  datum: (moment: Date) => datum.format(moment),
  regio: 'Jeugdregio',
  inwoners: (aantal: number) => `${aantal.toLocaleString('nl-NL')} inwoners`,
  uwRol: (rol: Lidrol) => `Uw rol: ${ROLLEN[rol]}`,
  volgendeStap: {
    titel: 'Uw volgende stap',
    laatst: (naam: string, op: Date) => `Laatst vastgesteld: ${naam}, ${datum.format(op)}.`,
    naarLaatste: 'Bekijk de resultaten',
    'start-meting': {
      kop: 'Begin met een meting',
      tekst:
        'Met een meting brengt u in beeld hoe ver uw gemeente is met de 13 basiskenmerken. Geef de meting een naam en nodig collega’s uit om mee te doen.',
      knop: 'Meting starten',
    },
    'wacht-op-start': {
      kop: 'Er is nog geen meting',
      tekst: 'De coördinator van uw gemeente start een meting. Daarna ziet u hier wat u kunt doen.',
    },
    invullen: {
      kop: (naam: string) => `Vul ${quote(naam)} verder in`,
      tekst: 'U begint waar u gebleven was. Alles wat u invult, wordt direct bewaard.',
      knop: 'Verder invullen',
    },
    afronden: {
      kop: (naam: string) => `Bekijk de uitkomst van ${quote(naam)}`,
      tekst:
        'Alle kernvragen hebben een antwoord. Bekijk waar u staat, bepaal per kenmerk uw ambitie en stel de meting vast.',
      knop: 'Naar de resultaten',
      verder: 'Verder met de volledige vragenlijst',
    },
    resultaten: {
      kop: (naam: string) => `Bekijk de uitkomst van ${quote(naam)}`,
      tekst: 'Alle kernvragen hebben een antwoord. De coördinator stelt de meting vast.',
      knop: 'Naar de resultaten',
      verder: 'Verder met de volledige vragenlijst',
    },
    uitnodigen: {
      kop: (naam: string) => `Nodig deelnemers uit voor ${quote(naam)}`,
      tekst:
        'Iedereen vult eerst een eigen vragenlijst in. Nodig mensen uit van beleid, uitvoering, management en bestuur, en ook partners en inwoners.',
      knop: 'Naar de deelnemers',
      verder: 'Zelf ook invullen',
    },
    'ronde-volgen': {
      kop: (naam: string) => `Volg hoeveel mensen meedoen aan ${quote(naam)}`,
      tekst:
        'U ziet per perspectief hoeveel mensen begonnen en klaar zijn. Stuur een herinnering, of sluit de ronde en begin met het gesprek.',
      knop: 'Naar de deelnemers',
      verder: 'Zelf ook invullen',
    },
    gesprek: {
      kop: (naam: string) => `Voer het gesprek over ${quote(naam)}`,
      tekst:
        'De ronde is gesloten. Bespreek waar antwoorden verschillen en leg samen een oordeel vast. De grootste verschillen staan bovenaan.',
      knop: 'Naar het gesprek',
      verder: 'Bekijk de voorlopige uitkomst',
    },
    vaststellen: {
      kop: (naam: string) => `Stel ${quote(naam)} vast`,
      tekst:
        'Er zijn geen voorlopige oordelen meer. Bekijk waar u staat, bepaal per kenmerk uw ambitie en stel de meting vast.',
      knop: 'Naar de resultaten',
      verder: 'Terug naar het gesprek',
    },
    'wacht-op-gesprek': {
      kop: (naam: string) => `U bent klaar met ${quote(naam)}`,
      tekst:
        'Alle kernvragen hebben een antwoord. U kunt uw antwoorden nog veranderen tot de ronde sluit. Daarna volgt het gesprek.',
      knop: 'Mijn antwoorden bekijken',
      verder: 'Naar de meting',
    },
    'bekijk-uitkomst': {
      kop: (naam: string) => `Bekijk de uitkomst van ${quote(naam)}`,
      tekst:
        'De ronde is gesloten. De coördinator leidt het gesprek en stelt de meting daarna vast.',
      knop: 'Naar de resultaten',
      verder: 'Naar de meting',
    },
    plan: {
      kop: (naam: string) => `Maak een verbeterplan bij ${quote(naam)}`,
      tekst:
        'De meting is vastgesteld. Kies bij de grootste kloven wat u gaat doen. Bij elk kenmerk staan handvatten die u met één klik overneemt.',
      knop: 'Naar het verbeterplan',
      verder: 'Bekijk de resultaten',
    },
    rapport: {
      kop: (naam: string) => `Bespreek ${quote(naam)}`,
      tekst:
        'De meting is vastgesteld. Bekijk wat de grootste kloven zijn en deel het rapport met de gemeenteraad.',
      knop: 'Naar de resultaten',
      verder: 'Naar het rapport',
    },
  },
  voorU: {
    titel: 'Voor u',
    taken: 'Uw taken',
    taak: (kenmerk: string, meting: string) => `${kenmerk} (${meting})`,
    gereedOp: (op: string) => `klaar op ${datum.format(new Date(op))}`,
    teLaat: 'De datum is voorbij',
    vermeldingen: 'Opmerkingen waarin u genoemd bent',
    vermelding: (door: string | null, meting: string) =>
      `${door ?? 'Een oud-collega'} in ${meting}: `,
    naarVraag: (indicatorId: string) => `Naar vraag ${indicatorId}`,
  },
  profiel: {
    titel: 'Gemeenteprofiel',
    tekst:
      'Met feiten over uw gemeente krijgt u bij de stellingen uitleg die bij u past. De feiten gelden voor alle metingen.',
    stand: (beantwoord: number, totaal: number) =>
      `${beantwoord} van de ${totaal} vragen beantwoord`,
    invullen: 'Profiel invullen',
    wijzigen: 'Profiel bekijken of wijzigen',
    bekijken: 'Profiel bekijken',
  },
  plan: {
    titel: 'Verbeterplan',
    stand: ({ aantal, perStatus, teLaat }: PlanTelling) => {
      if (aantal === 0) return 'Er staan nog geen acties in het verbeterplan.'
      const bezig = `${perStatus.bezig} bezig, ${perStatus.gereed} gereed`
      const laat = teLaat === 0 ? '' : ` Van ${acties(teLaat)} is de einddatum voorbij.`
      return `Het plan heeft ${acties(aantal)}: ${bezig}.${laat}`
    },
    link: 'Naar het verbeterplan',
  },
  leden: 'Leden van uw gemeente',
  logo: 'Logo van uw gemeente voor het rapport',
  bibliotheek: {
    titel: 'Onderbouwing',
    tekst:
      'Hier staan de links en bestanden waarop uw oordelen rusten. U gebruikt ze in elke meting opnieuw.',
    link: 'Naar de onderbouwing van uw gemeente',
  },
  metingen: {
    titel: 'Metingen',
    geen: 'Er zijn nog geen metingen.',
    tabel: 'Metingen van uw gemeente, de nieuwste bovenaan',
    kolommen: {
      naam: 'Meting',
      status: 'Stand',
      voortgang: 'Ingevuld',
      werkwijze: 'Werkwijze',
      acties: 'Ga naar',
    },
    status: {
      open: 'Open',
      opnieuwOpen: (op: Date) => `Opnieuw open, eerder vastgesteld op ${datum.format(op)}`,
      vastgesteld: (op: Date) => `Vastgesteld op ${datum.format(op)}`,
    },
    voortgang: (beantwoord: number, totaal: number) => `${beantwoord} van de ${totaal} vragen`,
    begonnen: (begonnen: number, deelnemers: number) =>
      `${begonnen} van de ${deelnemers} deelnemers`,
    nogNietVastgesteld: 'Nog niet vastgesteld',
    invullen: 'Invullen',
    resultaten: 'Resultaten',
    rapport: 'Rapport',
    van: (naam: string) => `van ${naam}`,
  },
  werkwijzen: {
    'gedeelde-lijst': 'Samen één vragenlijst',
    'ieder-apart': 'Ieder een eigen vragenlijst',
  } satisfies Record<Werkwijze, string>,
  start: { titel: 'Nieuwe meting starten', importeren: 'Meting uit een bestand halen' },
  meting: {
    voortgang: (beantwoord: number, totaal: number) =>
      `${beantwoord} van de ${totaal} vragen ingevuld`,
    kort: 'Korte versie: de kernvragen',
    volledig: 'Volledige versie: alle vragen',
    uitkomst: 'Uitkomst',
    invullenTitel: 'Vragenlijst',
    invullenKort: 'Kernvragen invullen',
    invullenVolledig: 'Alle vragen invullen',
    rekenblad: 'Liever in een rekenblad invullen?',
    geimporteerd:
      'De meting is gemaakt uit het bestand. Zij is open: u kunt de antwoorden nog veranderen. Kijk of alles klopt, ga dan naar de resultaten en stel de meting vast. Liep er al een meting? Die vindt u op de pagina van uw gemeente, onder ‘Metingen’.',
    gesloten: 'De meting is vastgesteld. De vragenlijst is gesloten.',
    naarRapport: 'Naar het rapport',
    naarResultaten: 'Naar de resultaten',
    eigen: 'Uw eigen antwoorden',
    eigenUitleg: 'U doet ook zelf mee. De gemeente ziet niet wie wat heeft ingevuld.',
    deelname: 'Uw perspectief, klaar melden of intrekken',
    rondeDicht: 'De ronde is gesloten. Antwoorden kunnen niet meer veranderen.',
    deelnemers: {
      titel: 'Deelnemers',
      stand: (deelnemers: number, begonnen: number) =>
        deelnemers === 0
          ? 'Er zijn nog geen deelnemers uitgenodigd.'
          : `${deelnemers === 1 ? '1 deelnemer' : `${deelnemers} deelnemers`}, van wie ${begonnen} ${begonnen === 1 ? 'is' : 'zijn'} begonnen.`,
      open: 'De ronde is open.',
      openTot: (tot: Date) => `De ronde is open tot en met ${datum.format(tot)}.`,
      gesloten: 'De ronde is gesloten.',
      knop: 'Naar de deelnemers',
    },
    gesprek: {
      titel: 'Het gesprek',
      stand: (vastgelegd: number, voorlopig: number) =>
        `${vastgelegd === 1 ? '1 oordeel' : `${vastgelegd} oordelen`} vastgelegd, ${voorlopig} nog voorlopig.`,
      later: 'Het gesprek begint als de ronde is gesloten.',
      knop: 'Naar het gesprek',
    },
    besluit: {
      titel: 'Van resultaat naar besluit',
      bestemmingen: [
        {
          pad: 'behoeften',
          label: 'Ondersteuning',
          uitleg: 'Welke hulp u nodig hebt, en een verzoek daarom dat klaarstaat.',
        },
        {
          pad: 'plan',
          label: 'Verbeterplan',
          uitleg: 'Wat u gaat doen, wie dat doet en wanneer het klaar is.',
        },
        {
          pad: 'ontwikkeling',
          label: 'Door de jaren',
          uitleg: 'Wat er sinds een eerdere meting is veranderd, en waarom.',
        },
        {
          pad: 'delen',
          label: 'Delen met uw regio',
          uitleg: 'U kiest zelf wat anderen van deze meting zien.',
        },
        {
          pad: 'reacties',
          label: 'Reacties',
          uitleg: 'Wat een adviseur van uw regio zegt over wat u deelt.',
        },
      ],
    },
    samenwerken: {
      titel: 'Samenwerken',
      links: [
        {
          pad: 'taken',
          label: 'Taakverdeling',
          uitleg: 'Wie kijkt naar welk kenmerk, en voor wanneer.',
        },
        {
          pad: 'onderbouwing',
          label: 'Onderbouwing',
          uitleg: 'Links en bestanden waarop uw oordelen rusten.',
        },
        {
          pad: 'journaal',
          label: 'Journaal',
          uitleg: 'Wie heeft wat veranderd, en wanneer.',
        },
        {
          pad: 'gegevens',
          label: 'Gegevens',
          uitleg: 'Alles van deze meting als bestand, om zelf mee verder te werken.',
        },
      ],
    },
  },
} as const
