import { listOndersteuning } from '@/lib/instrument/content'

/** Support of the content that ends with a month, with its last day and the day after. */
export function pickAflopend() {
  const item = listOndersteuning().find(({ geldig_tot: tot }) => tot?.length === 'JJJJ-MM'.length)
  const [kenmerkId] = item?.kenmerken ?? []
  const [soort] = item?.behoeften ?? []
  if (!item?.geldig_tot || !kenmerkId || !soort) throw new Error('no support ends with a month')
  const [jaar = 0, maand = 0] = item.geldig_tot.split('-').map(Number)
  const op = (dag: number) => new Date(Date.UTC(jaar, maand, dag, 12))
  return { item, kenmerkId, soort, laatste: op(0), erna: op(1) }
}
