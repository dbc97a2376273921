import type { Lidrol } from '@/lib/authz/permissions'
import type { Mailadres } from '@/lib/config/env'
import type { Perspectief } from '@/lib/instrument/model'

/** What a mail to a deelnemer is made from, as typed: nothing in it is trusted. */
export type Mailgegevens = Readonly<{
  gemeenteNaam: string
  metingNaam: string
  /** Of the deelnemer; may be empty. */
  naam: string
  perspectief: Perspectief
  vragenlijst: Readonly<{ vragen: number; minuten: number }>
  link: string
  /** Whether the deelnemer signs in with an account instead of taking part by a personal link. */
  metAccount: boolean
  /** Null for a round without an end. */
  rondeTot: Date | null
  /** What the coordinator adds in their own words; may be empty. */
  eigenTekst: string
  /** Who answers questions, if there is anyone. */
  contact: Mailadres | null
}>

/** Something that the owner of an account can reach. */
export type Recht =
  | Readonly<{ soort: 'lid'; rol: Lidrol; gemeenteNaam: string }>
  | Readonly<{ soort: 'adviseur'; regioNaam: string }>
  | Readonly<{ soort: 'beheerder' }>

/** What a mail to the owner of an account is made from, as typed: nothing in it is trusted. */
export type Accountgegevens = Readonly<{
  /** Of the owner; may be empty. */
  naam: string
  /** What the owner can reach once the link is used. */
  rechten: readonly Recht[]
  /** The gemeente that one is asked to belong to; null for a link to the account as a whole. */
  gemeenteNaam: string | null
  /** Whether there is a password already. */
  heeftWachtwoord: boolean
  link: string
  verlooptOp: Date
  /** Who sent the link; null when the owner asked for it. */
  contact: Mailadres | null
}>

/** What the owner of an account is told that a beheerder did, as typed: nothing in it is trusted. */
export type Accountmelding = Readonly<{
  /** Of the owner; may be empty. */
  naam: string
  /** The right that was given; null for another address. */
  recht: Recht | null
}>

/** One part of a mail, whatever its form. */
export type Blok =
  | Readonly<{ soort: 'alinea' | 'eigen' | 'voet'; tekst: string }>
  | Readonly<{ soort: 'lijst'; kop: string; punten: readonly string[] }>
  | Readonly<{ soort: 'knop'; tekst: string; link: string }>

/** A mail before it has a form. */
export type Brief = Readonly<{ onderwerp: string; kop: string; blokken: readonly Blok[] }>

/** A mail as it leaves: the same words as plain text and as HTML. */
export type Bericht = Readonly<{
  /** Stays the same when it is sent again, so that a mail that comes twice can be recognised. */
  id: string
  aan: Mailadres
  antwoordAan: Mailadres | null
  onderwerp: string
  tekst: string
  html: string
}>

/**
 * What became of it. `reden` is a Dutch sentence. `blijvend`: trying again is of no use.
 * `server`: no mail gets through now, whoever it is for.
 */
export type Verzending =
  | Readonly<{ ok: true }>
  | Readonly<{ ok: false; reden: string; blijvend: boolean; server: boolean }>

/** A way to send mail. Never throws for what goes wrong on the way. */
export type Mailer = Readonly<{ send: (bericht: Bericht) => Promise<Verzending> }>
