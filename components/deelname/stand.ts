/** A small form after it was sent: what was typed, what is wrong with it, whether it was done. */
export type DeelnameStand = Readonly<{ waarde: string; fout: string | null; gelukt: boolean }>

export const BEGIN: DeelnameStand = { waarde: '', fout: null, gelukt: false }

export type DeelnameAction = (previous: DeelnameStand, form: FormData) => Promise<DeelnameStand>
