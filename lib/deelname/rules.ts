/** From this many people of one perspectief on, remarks are not easily recognised. */
const MIN_HERKENBAAR = 5

/**
 * Whether so few people look from one perspectief that others may recognise who wrote a remark.
 * @param aantal everyone who was invited or joined, the reader included
 */
export const isKleineGroep = (aantal: number): boolean => aantal < MIN_HERKENBAAR

/** How long a questionnaire takes: a minute for each question, rounded up to five minutes. */
export const schatMinuten = (vragen: number): number => Math.ceil(vragen / 5) * 5

/** How often a participant may have the own link sent: addresses are typed, and can be others'. */
export const MAX_LINKMAILS = 3

/** After a new link was asked for, another comes at the earliest after this many milliseconds. */
export const NIEUWE_LINK_PAUZE_MS = 15 * 60 * 1000

/** A personal link as it is judged when a new one is asked for. */
type Linkstand = Readonly<{ verlooptOp: Date; ingetrokkenOp: Date | null }>

/**
 * Whether a link that does not work may be replaced by a new one: it merely expired, and the
 * newest link of the same person was not revoked since.
 */
export const isVervangbaar = (link: Linkstand, nieuwste: Linkstand, now: Date): boolean =>
  link.verlooptOp <= now && link.ingetrokkenOp === null && nieuwste.ingetrokkenOp === null
