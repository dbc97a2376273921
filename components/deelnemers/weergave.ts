import type { UitnodigStand } from '@/components/deelnemers/model'
import { DEELNEMERS_TEKSTEN } from '@/components/deelnemers/teksten'
import type { Uitnodigresultaat } from '@/lib/deelnemers/schema'

const { uitnodigen: TEKST } = DEELNEMERS_TEKSTEN

/** Characters of a line that are shown: enough to find it by. */
const MAX_LENGTE = 100

const cutText = (tekst: string) =>
  tekst.length > MAX_LENGTE ? `${tekst.slice(0, MAX_LENGTE)}…` : tekst

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
      bekend: bekend.map(toRegel),
      dubbel: dubbel.map(toRegel),
      fout: fout.map(
        ({ regel, tekst, soort }) =>
          `${TEKST.regel(regel, cutText(tekst))} – ${TEKST.adresfout(soort)}`,
      ),
    },
  }
}
