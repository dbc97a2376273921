/** Who may do what: one typed table. What is not in it, may not. */

export const ROLLEN = [
  'bezoeker',
  'deelnemer',
  'invuller',
  'coordinator',
  'lezer',
  'adviseur',
  'beheerder',
] as const
export type Rol = (typeof ROLLEN)[number]

/** The roles that a membership of a gemeente can give. */
export const LIDROLLEN = ['coordinator', 'invuller', 'lezer'] as const satisfies readonly Rol[]
export type Lidrol = (typeof LIDROLLEN)[number]

/** Whether a stored role is one of those, and not one that this version does not know. */
export const isLidrol = (rol: string): rol is Lidrol =>
  (LIDROLLEN as readonly string[]).includes(rol)

const PERMISSIONS = {
  'gemeente:lezen': ['coordinator', 'invuller', 'lezer'],
  /** The facts of the gemeenteprofiel. */
  'profiel:lezen': ['coordinator', 'invuller', 'lezer'],
  'profiel:bepalen': ['coordinator', 'invuller'],
  'meting:starten': ['coordinator'],
  /** Metingen that are still open: answers, progress, provisional results. */
  'meting:lezen': ['coordinator', 'invuller'],
  /** What was established: the newest momentopname. */
  'momentopname:lezen': ['coordinator', 'invuller', 'lezer'],
  /** Judgements in a meting `gedeelde-lijst`. */
  'oordeel:geven': ['coordinator', 'invuller'],
  /** Judgements in a meting `ieder-apart`: recorded by who leads the conversation. */
  'oordeel:vastleggen': ['coordinator'],
  /** One's own answers in a meting `ieder-apart`. */
  'antwoord:geven': ['coordinator', 'invuller', 'deelnemer'],
  /** Inviting, reminding, and closing the round of answers. */
  'deelnemers:beheren': ['coordinator'],
  /** The spread of the answers, once the round is closed, and what was agreed. */
  'gesprek:voeren': ['coordinator'],
  'taak:verdelen': ['coordinator'],
  /** Remarks among members; not part of the report. */
  'opmerking:plaatsen': ['coordinator', 'invuller'],
  'onderbouwing:bewaren': ['coordinator', 'invuller'],
  /** Who changed what; participants' own answers are not in it. */
  'journaal:lezen': ['coordinator', 'invuller'],
  'ambitie:bepalen': ['coordinator'],
  'meting:vaststellen': ['coordinator'],
  'meting:heropenen': ['coordinator'],
  'meting:exporteren': ['coordinator'],
  /** What others may see of an established meting (scoring §12). */
  'meting:delen': ['coordinator'],
  /** A meting from a file. */
  'meting:importeren': ['coordinator'],
  /** The verbeterplan of the gemeente. */
  'plan:lezen': ['coordinator', 'invuller', 'lezer'],
  'plan:bepalen': ['coordinator'],
  /** Which support a gemeente needs, and what it cannot solve by itself. */
  'behoefte:lezen': ['coordinator', 'invuller', 'lezer'],
  'behoefte:bepalen': ['coordinator'],
  /** The parts of the report, its words and its look, and the link for everyone. */
  'rapport:samenstellen': ['coordinator'],
  /** Who works in one's own gemeente with the instrument. */
  'leden:beheren': ['coordinator'],
  /** What an adviseur writes about what was shared, and the answers to it. */
  'reactie:lezen': ['coordinator', 'invuller', 'lezer'],
  'reactie:beantwoorden': ['coordinator'],
  /** Of the regio's that one is adviseur of: aggregates, and by name what is shared herkenbaar. */
  'regio:lezen': ['adviseur'],
  'gedeeld:lezen': ['adviseur'],
  'voorbereiding:bepalen': ['adviseur'],
  'reactie:geven': ['adviseur'],
  /** Aggregates of the whole country. */
  'landelijk:lezen': ['adviseur', 'beheerder'],
  'gebruikers:beheren': ['beheerder'],
  'register:beheren': ['beheerder'],
  'instrument:beheren': ['beheerder'],
  /** Who did what in the whole installation; never what someone answered. */
  'audit:lezen': ['beheerder'],
} as const satisfies Record<string, readonly Rol[]>

export type Operatie = keyof typeof PERMISSIONS
export const OPERATIES = Object.keys(PERMISSIONS) as Operatie[]

/** Whether a role may do an operation. Unknown means no. */
export function can(rol: Rol, operatie: Operatie): boolean {
  return (PERMISSIONS[operatie] as readonly Rol[]).includes(rol)
}
