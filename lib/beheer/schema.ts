/** What the start page of a beheerder tells: how much there is, and what asks for attention. */
export type Beheerbeeld = Readonly<{
  gebruikers: number
  /** Those of now, the made-up ones included. */
  gemeenten: number
  verzonnen: number
  /** What was done today, as the log counts it. */
  handelingen: number
  /** The newest year of the register; null before there is any. */
  registerjaar: number | null
  ditJaar: number
  standaardversie: string
  aandacht: Readonly<{
    /** Gemeenten with members of whom none is coordinator. */
    zonderCoordinator: readonly Readonly<{ code: string; naam: string }>[]
    /** Mails to owners of accounts that could not be delivered. */
    mislukteMails: number
    /** Support that is not valid any more by its own date. */
    verlopenOndersteuning: number
    heeftOuderRegister: boolean
  }>
}>
