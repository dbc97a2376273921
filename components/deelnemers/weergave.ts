import type { Afgekapt, UitnodigStand } from '@/components/deelnemers/model'
import { DEELNEMERS_TEKSTEN } from '@/components/deelnemers/teksten'
import type { Uitnodigresultaat } from '@/lib/deelnemers/schema'

const { uitnodigen: TEKST } = DEELNEMERS_TEKSTEN

/** Lines that a list on the page shows; the rest is counted. */
const MAX_GETOOND = 200
/** Characters of a line that are shown. */
const MAX_LENGTE = 200

const cutText = (tekst: string) =>
  tekst.length > MAX_LENGTE ? `${tekst.slice(0, MAX_LENGTE)}…` : tekst

const cut = <From, To>(rows: readonly From[], toRow: (row: From) => To): Afgekapt<To> => ({
  rijen: rows.slice(0, MAX_GETOOND).map(toRow),
  rest: Math.max(0, rows.length - MAX_GETOOND),
})

/**
 * What came of a list, ready to show. Faulty parts of what was typed go back into their field;
 * those of a file are mended there, since a line of it may say a perspectief of its own.
 */
export function describeUitslag({
  uitgenodigd,
  bekend,
  dubbel,
  fout,
}: Uitnodigresultaat): Pick<UitnodigStand, 'adressen' | 'fouten' | 'uitslag'> {
  const aantallen = {
    uitgenodigd,
    bekend: bekend.length,
    dubbel: dubbel.length,
    fout: fout.length,
  }
  const getypt = fout.filter(({ uitBestand }) => !uitBestand)
  const uitBestand = fout.length - getypt.length
  const toRegel = ({ regel, email }: Uitnodigresultaat['bekend'][number]) =>
    TEKST.regel(regel, email)
  return {
    adressen: getypt.map(({ tekst }) => tekst).join('\n'),
    fouten: [
      ...(getypt.length > 0 ? [{ veld: 'adressen', melding: TEKST.verbeter(getypt.length) }] : []),
      ...(uitBestand > 0 ? [{ veld: 'bestand', melding: TEKST.verbeterBestand(uitBestand) }] : []),
    ],
    uitslag: {
      samenvatting: `${TEKST.uitslag(aantallen)}.`,
      isVolledig: fout.length === 0,
      bekend: cut(bekend, toRegel),
      dubbel: cut(dubbel, toRegel),
      fout: cut(fout, ({ regel, tekst, soort }) => ({
        regel,
        tekst: cutText(tekst),
        melding: TEKST.adresfout(soort),
      })),
    },
  }
}
