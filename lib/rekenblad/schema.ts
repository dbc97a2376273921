import type { Keuze } from '@/lib/invoer/keuze'
import type { Failure } from '@/lib/invoer/outcome'
import type { Kolom } from '@/lib/tabellen/model'

/** A judgement that the file changes. */
export type Wijziging = Readonly<{
  indicatorId: string
  stelling: string
  /** The row in the file, counted from 1. */
  rij: number
  /** What is stored now, with its version; null for nothing. */
  nu: Keuze | null
  versie: number | null
  naar: Keuze
}>

/** What a file would change. */
export type Rekenbladplan = Readonly<{
  wijzigingen: readonly Wijziging[]
  /** Changed by someone else since the file was downloaded: a person chooses. */
  conflicten: readonly Wijziging[]
  /** Questions in the file that stay as they are. */
  gelijk: number
  /** Stands for all of this: another plan has another one. */
  vingerafdruk: string
}>

/** Something wrong, at its row and column; null where it is about the whole file. */
export type Celfout = Readonly<{
  rij: number | null
  kolom: string | null
  /** As a spreadsheet program names it, such as J12. */
  cel: string | null
  melding: string
}>

export type Rekenbladuitkomst =
  | Readonly<{ ok: true; value: Rekenbladplan }>
  | (Failure<'fouten'> & Readonly<{ fouten: readonly Celfout[] }>)

/** What one chooses where someone else was first. */
export const CONFLICTKEUZES = ['nu', 'bestand'] as const
export type Conflictkeuze = (typeof CONFLICTKEUZES)[number]

const kolom = (titel: string, uitleg: string, breedte: number, invullen = false): Kolom => ({
  titel,
  uitleg,
  breedte,
  invullen,
})

const NIET_WIJZIGEN = 'Nodig om het bestand terug te lezen. Laat deze kolom zoals zij is.'

/** The columns of the sheet to fill in, in their order. */
export const KOLOMMEN = {
  vraag: kolom('Vraag', 'Nummer van de vraag.', 8),
  kenmerk: kolom('Kenmerk', 'De naam van het kenmerk.', 28),
  stelling: kolom('Stelling', 'De stelling die u beoordeelt.', 46),
  kern: kolom('Kernvraag', 'Een kernvraag telt dubbel in de score.', 10),
  niveau1: kolom('Niveau 1', 'Wat u ziet op niveau 1.', 32),
  niveau2: kolom('Niveau 2', 'Wat u ziet op niveau 2.', 32),
  niveau3: kolom('Niveau 3', 'Wat u ziet op niveau 3.', 32),
  niveau4: kolom('Niveau 4', 'Wat u ziet op niveau 4, het basisniveau.', 32),
  niveau5: kolom('Niveau 5', 'Wat u ziet op niveau 5.', 32),
  niveau: kolom('Niveau', 'Vul 1, 2, 3, 4 of 5 in.', 9, true),
  nvt: kolom(
    'Niet van toepassing',
    'Zet een x als de vraag niet van toepassing is. Vul dan ook de toelichting in.',
    13,
    true,
  ),
  weetNiet: kolom('Weet niet', 'Zet een x als u het niet weet.', 9, true),
  toelichting: kolom(
    'Toelichting',
    'Waarom u dit antwoord geeft. Hoogstens 10.000 tekens.',
    50,
    true,
  ),
  gemeente: kolom('Gemeente', NIET_WIJZIGEN, 10),
  meting: kolom('Meting', NIET_WIJZIGEN, 14),
  instrument: kolom('Instrument', NIET_WIJZIGEN, 11),
  stand: kolom('Stand', NIET_WIJZIGEN, 18),
} as const satisfies Record<string, Kolom>
export type Kolomnaam = keyof typeof KOLOMMEN

export const REKENBLAD_NAAM = 'Vragenlijst'

export const REKENBLAD_TEKSTEN = {
  uitleg: 'De vragen met de vijf niveaus. U vult alleen de gele kolommen in.',
  zo: 'Zo werkt het',
  stappen: [
    'Vul op het blad Vragenlijst de gele kolommen in: een niveau, of een x bij niet van toepassing of weet niet. Een toelichting mag altijd.',
    'Een lege cel verandert niets. Wilt u een antwoord weghalen? Doe dat op het scherm.',
    'Laat de andere kolommen zoals ze zijn. De volgorde van de rijen mag anders, en rijen mogen weg.',
    'Bewaar het bestand als xlsx of csv en lever het in. U ziet eerst wat er verandert.',
  ],
  geenVragenlijst:
    'In dit bestand staat geen blad met de kolommen van de vragenlijst. Download de vragenlijst opnieuw en vul die in.',
  kolomMist: (kolom: string) =>
    `De kolom "${kolom}" ontbreekt. Download de vragenlijst opnieuw en vul die in.`,
  geenRijen: 'Er staat geen enkele vraag in het bestand.',
  onbekendeVraag: (id: string, versie: string) =>
    `De vraag "${id}" bestaat niet in versie ${versie}.`,
  vraagMist: 'Hier ontbreekt het nummer van de vraag.',
  dubbel: (id: string, rij: number) => `De vraag ${id} staat ook op rij ${rij}. Haal er één weg.`,
  andereGemeente: (gelezen: string, hier: string) =>
    `Dit bestand is van gemeente ${gelezen}. Deze meting is van ${hier}.`,
  andereMeting: 'Dit bestand is van een andere meting. Download de vragenlijst van deze meting.',
  andereVersie: (gelezen: string, hier: string) =>
    `Dit bestand hoort bij versie ${gelezen} van het instrument. Deze meting heeft versie ${hier}.`,
  stand: 'Deze cel is veranderd of leeg. Download de vragenlijst opnieuw en vul die in.',
  niveau: 'Vul hier 1, 2, 3, 4 of 5 in, of laat de cel leeg.',
  kruisje: 'Zet hier een x, of laat de cel leeg.',
  onbekend: '(onbekend)',
  formule: 'Hier staat een fout of een datum. Typ gewone tekst.',
} as const
