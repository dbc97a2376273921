import type { Perspectief } from '@/lib/instrument/model'
import { MAX_TOELICHTING } from '@/lib/invoer/keuze'
import type { Onvolledig, VeldStatus } from './autosave/status'
import { PUBLIEK_TEKSTEN, type Publiek } from './teksten-publiek'

const vragen = (aantal: number) => `${aantal} ${aantal === 1 ? 'vraag' : 'vragen'}`

const NVT_TOELICHTING =
  'Vul in waarom deze vraag niet van toepassing is. Dat staat straks ook in het rapport.'

const HOOGSTENS = `Gebruik hoogstens ${MAX_TOELICHTING.toLocaleString('nl-NL')} tekens.`

const ONVOLLEDIG: Record<Onvolledig, string> = {
  'nvt-zonder-toelichting': NVT_TOELICHTING,
  leeg: 'Kies een niveau, niet van toepassing of weet ik niet.',
  'te-lang': `Deze toelichting is te lang. ${HOOGSTENS}`,
}

export const VRAGENLIJST_TEKSTEN = {
  invullen: 'Invullen',
  titel: (kenmerk: string, meting: string | null) =>
    [kenmerk, 'Invullen', meting].filter(Boolean).join(' · '),
  kop: {
    plaats: (waarde: string, nummer: number, aantal: number) =>
      `${waarde} · kenmerk ${nummer} van ${aantal}`,
    waarom: 'Waarom dit belangrijk is',
  },
  versie: {
    label: 'Hoeveel vragen wilt u invullen?',
    volledig: (aantal: number) => `Alle vragen (${aantal})`,
    kort: (aantal: number) => `Alleen de kernvragen (${aantal})`,
  },
  perspectief: {
    label: (perspectief: Perspectief) => `U antwoordt vanuit het perspectief ${perspectief}.`,
    wijzig: 'Perspectief wijzigen',
  },
  navigatie: {
    label: 'Kenmerken',
    blad: (kort: string, nummer: number, aantal: number) => `${kort} (${nummer} van ${aantal})`,
    voortgang: (beantwoord: number, totaal: number) =>
      `${beantwoord} van de ${vragen(totaal)} ingevuld`,
  },
  vraag: {
    nummer: (nummer: number, aantal: number) => `Vraag ${nummer} van ${aantal}`,
    gekozen: 'Gekozen',
    begrippen: 'Uitleg van woorden:',
    weetNiet: 'Weet ik niet',
    nvt: 'Niet van toepassing',
    nvtHint: 'Vul dan hieronder in waarom.',
    toelichting: 'Toelichting',
    werkruimte: (opmerkingen: number) =>
      opmerkingen === 0 ? 'Overleg en onderbouwing' : `Overleg (${opmerkingen}) en onderbouwing`,
    bijVraag: (nummer: number) => `bij vraag ${nummer}`,
    toelichtingHint: 'Bijvoorbeeld waar u dit aan merkt, of wat er nog mist.',
    bron: (aantal: number) => (aantal === 1 ? 'Bron van deze vraag' : 'Bronnen van deze vraag'),
    eigen: 'Deze vraag hebben de makers van dit instrument zelf toegevoegd.',
  },
  profiel: {
    uitleg: 'Uit uw gemeenteprofiel:',
    meer: (aantal: number) =>
      aantal === 1 ? 'Nog één punt uit uw profiel' : `Nog ${aantal} punten uit uw profiel`,
    voorstel: 'Voorstel uit uw gemeenteprofiel: niet van toepassing.',
    zelf: 'U beslist zelf.',
    neemOver: 'Neem over: niet van toepassing',
  },
  conflict: {
    mijn: 'Uw antwoord',
    opgeslagen: 'Het opgeslagen antwoord',
    houdMijn: 'Mijn antwoord bewaren',
    houdOpgeslagen: 'Het opgeslagen antwoord houden',
    geenAntwoord: 'Nog geen antwoord gekozen',
    geenToelichting: 'Zonder toelichting',
    fout: 'Kies welk antwoord blijft staan: uw antwoord of het opgeslagen antwoord.',
  },
  voet: {
    vorige: 'Vorige',
    verder: 'Opslaan en verder',
    zonderJavascript: 'Uw antwoorden worden opgeslagen als u verdergaat.',
    begin: 'Uw antwoorden worden vanzelf opgeslagen.',
    elders: (aantal: number) =>
      aantal === 1
        ? 'Op een andere pagina staat nog een antwoord dat niet is opgeslagen:'
        : `Op andere pagina’s staan nog ${aantal} antwoorden die niet zijn opgeslagen:`,
    nietBewaard: 'Sluit deze pagina niet: uw browser kan dit antwoord niet onthouden.',
  },
  melding: {
    titel: (aantal: number) =>
      aantal === 1
        ? 'Eén antwoord is nog niet opgeslagen'
        : `${aantal} antwoorden zijn nog niet opgeslagen`,
    vraag: (nummer: number, melding: string) => `Vraag ${nummer}: ${melding}`,
    onleesbaar: {
      titel: 'Het formulier kwam niet goed aan',
      uitleg:
        'Er is niets opgeslagen. Ga terug naar de vorige pagina in uw browser, controleer uw antwoorden en probeer het opnieuw.',
    },
  },
  onbekendeKeuze: 'Kies een niveau van 1 tot en met 5, niet van toepassing of weet ik niet.',
  rondeVoorbij: {
    titel: 'De tijd om te antwoorden is voorbij',
    uitleg:
      'De antwoorden kunnen niet meer veranderen. De coördinator legt ze nu naast elkaar voor het gesprek.',
    terug: 'Terug naar de meting',
  },
  gesloten: {
    titel: 'Deze meting is vastgesteld',
    uitleg:
      'De antwoorden kunnen niet meer veranderen. U ziet ze terug bij de resultaten. Moet er toch iets anders, vraag dan de coördinator om de meting te heropenen.',
    naarResultaten: 'Bekijk de resultaten',
  },
  onvolledig: ONVOLLEDIG,
} as const

const WACHT = {
  'geen-verbinding': 'Nog niet opgeslagen: geen verbinding. Wij proberen het opnieuw.',
  storing: 'Nog niet opgeslagen: er ging iets mis. Wij proberen het opnieuw.',
} as const
const ONGELDIG = 'Niet opgeslagen: dit antwoord klopt niet. Kies opnieuw of pas de toelichting aan.'
const NOG_NIET: Record<Onvolledig, string> = {
  'nvt-zonder-toelichting': 'Nog niet opgeslagen: vul eerst de toelichting in.',
  leeg: 'Nog niet opgeslagen: kies eerst een antwoord.',
  'te-lang': `Nog niet opgeslagen: de toelichting is te lang. ${HOOGSTENS}`,
}

const klok = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
})

/** "14:02" in the Netherlands, wherever the reader is. */
const formatTijd = (time: number) => klok.format(time)

/** What is said about one answer, or about the whole page; empty while nothing changed. */
export function beschrijfStatus(status: VeldStatus, publiek: Publiek = 'gedeelde-lijst'): string {
  const eigen = PUBLIEK_TEKSTEN[publiek].status
  switch (status.soort) {
    case 'rust':
      return ''
    case 'bezig':
      return 'Opslaan…'
    case 'opgeslagen':
      return `Opgeslagen om ${formatTijd(status.om)}`
    case 'wacht':
      return status.reden === 'uitgelogd' ? eigen.uitgelogd : WACHT[status.reden]
    case 'onvolledig':
      return NOG_NIET[status.reden]
    case 'geweigerd':
      if (status.melding) return `Niet opgeslagen: ${status.melding}`
      return status.reden === 'ongeldig' ? ONGELDIG : eigen[status.reden]
    case 'conflict':
      return 'Nog niet opgeslagen: kies welk antwoord blijft staan.'
  }
}

/** What has to be done about an answer that is not saved. */
export function beschrijfFout(status: VeldStatus, publiek: Publiek = 'gedeelde-lijst'): string {
  if (status.soort === 'onvolledig') return VRAGENLIJST_TEKSTEN.onvolledig[status.reden]
  if (status.soort === 'conflict') return VRAGENLIJST_TEKSTEN.conflict.fout
  return beschrijfStatus(status, publiek)
}
