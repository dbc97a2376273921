import type { Werkwijze } from '@/lib/scoring/model'

/** Who fills in: members together, members apart, or someone with a personal link. */
export type Publiek = Werkwijze | 'link'

type Melding = Readonly<{ titel: string; uitleg: string }>

/** What is said otherwise to each of them. */
type PubliekTeksten = Readonly<{
  afronden: string
  conflict: string
  /** How one may go on when the server no longer knows who this is. */
  herstel: string
  status: Readonly<Record<'uitgelogd' | 'gesloten' | 'geen-recht', string>>
  nietOpgeslagen: Readonly<Record<'uitgelogd' | 'gesloten' | 'geen-recht', Melding>>
}>

const STAAT_NOG = 'Uw antwoorden staan nog op deze pagina, maar zijn niet opgeslagen.'

const LID = {
  afronden: 'Opslaan en naar resultaten',
  conflict:
    'Deze vraag is intussen ergens anders beantwoord, door een ander of door u in een ander venster. Welk antwoord blijft staan?',
  herstel: 'Log in (opent in een nieuw tabblad)',
  status: {
    uitgelogd: 'Nog niet opgeslagen: u bent niet meer ingelogd.',
    gesloten: 'Niet opgeslagen: deze meting is vastgesteld.',
    'geen-recht': 'Niet opgeslagen: u mag deze vraag niet meer invullen.',
  },
  nietOpgeslagen: {
    uitgelogd: {
      titel: 'U bent niet meer ingelogd',
      uitleg: `${STAAT_NOG} Log in op een nieuw tabblad. Kom dan hier terug en kies opnieuw "Opslaan en verder".`,
    },
    gesloten: {
      titel: 'Deze meting is vastgesteld',
      uitleg:
        'Uw laatste antwoorden staan nog op deze pagina, maar zijn niet opgeslagen. Moet er nog iets veranderen, vraag dan de coördinator om de meting te heropenen.',
    },
    'geen-recht': {
      titel: 'U mag deze vragenlijst niet invullen',
      uitleg: `${STAAT_NOG} Vraag de coördinator van uw gemeente om toegang.`,
    },
  },
} as const satisfies PubliekTeksten

const CONFLICT_EIGEN =
  'U hebt deze vraag ook op een ander apparaat of tabblad beantwoord. Welk antwoord blijft staan?'
const RONDE_VOORBIJ = {
  titel: 'De tijd om te antwoorden is voorbij',
  uitleg: `${STAAT_NOG} Kopieer ze als u ze wilt bewaren. Moet er nog iets mee, vraag dat dan aan de coördinator van uw gemeente.`,
}

/** The words that depend on who fills in. */
export const PUBLIEK_TEKSTEN: Readonly<Record<Publiek, PubliekTeksten>> = {
  'gedeelde-lijst': LID,
  'ieder-apart': {
    ...LID,
    conflict: CONFLICT_EIGEN,
    status: { ...LID.status, gesloten: 'Niet opgeslagen: de tijd om te antwoorden is voorbij.' },
    nietOpgeslagen: { ...LID.nietOpgeslagen, gesloten: RONDE_VOORBIJ },
  },
  link: {
    afronden: 'Opslaan en naar het einde',
    conflict: CONFLICT_EIGEN,
    herstel: 'Vraag een nieuwe link aan (opent in een nieuw tabblad)',
    status: {
      uitgelogd:
        'Nog niet opgeslagen: uw link werkt niet meer. Wat u typte, blijft in deze browser staan. Met een nieuwe link wordt het alsnog opgeslagen.',
      gesloten: 'Niet opgeslagen: de tijd om te antwoorden is voorbij.',
      'geen-recht': 'Niet opgeslagen: deze vraag hoort niet bij uw link.',
    },
    nietOpgeslagen: {
      uitgelogd: {
        titel: 'Uw link werkt niet meer',
        uitleg: `${STAAT_NOG} Kopieer wat u wilt bewaren. Vraag dan op een nieuw tabblad een nieuwe link aan.`,
      },
      gesloten: RONDE_VOORBIJ,
      'geen-recht': {
        titel: 'U kunt deze vragenlijst niet invullen',
        uitleg: `${STAAT_NOG} Vraag de coördinator van de gemeente wat er aan de hand is.`,
      },
    },
  },
}
