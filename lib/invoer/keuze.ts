import type { Niveau } from '@/lib/instrument/model'

/** An answer to one question with its remark (scoring §2); shared by server and browser. */
export type Keuze = Readonly<
  { toelichting: string } & (
    { soort: 'niveau'; niveau: Niveau } | { soort: 'nvt' | 'weet-niet' | 'open' }
  )
>

/** An answer in the words of the contract (contract.md, oordelen). */
export type OordeelBody = {
  niveau?: Niveau | undefined
  nvt?: boolean | undefined
  weetNiet?: boolean | undefined
  toelichting?: string | undefined
}

/** An answer as one of the four kinds. */
export function toKeuze(body: OordeelBody): Keuze {
  const toelichting = body.toelichting ?? ''
  if (body.niveau !== undefined) return { soort: 'niveau', niveau: body.niveau, toelichting }
  if (body.nvt) return { soort: 'nvt', toelichting }
  return { soort: body.weetNiet ? 'weet-niet' : 'open', toelichting }
}

/** The other way round: an answer in the words of the contract. */
export function toOordeelBody(keuze: Keuze): OordeelBody {
  const toelichting = keuze.toelichting ? { toelichting: keuze.toelichting } : {}
  if (keuze.soort === 'niveau') return { niveau: keuze.niveau, ...toelichting }
  if (keuze.soort === 'nvt') return { nvt: true, ...toelichting }
  return keuze.soort === 'weet-niet' ? { weetNiet: true, ...toelichting } : toelichting
}

export const isSameKeuze = (a: Keuze, b: Keuze) =>
  a.soort === b.soort &&
  a.toelichting === b.toelichting &&
  (a.soort !== 'niveau' || b.soort !== 'niveau' || a.niveau === b.niveau)
