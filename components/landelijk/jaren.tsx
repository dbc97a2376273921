import { NiveauSign } from '@/components/niveau/niveau-sign'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import { BASISNIVEAU, NIVEAUS, type Kenmerk } from '@/lib/instrument/model'
import type { Cel, LandelijkOverzicht, Verdeling } from '@/lib/landelijk/schema'
import { LANDELIJK_TEKSTEN, type Richting } from './teksten'

const TEKST = LANDELIJK_TEKSTEN.jaren

/** How many gemeenten are on the basisniveau or above it. */
export const countBasisniveau = ({ niveaus }: Verdeling) =>
  NIVEAUS.filter((niveau) => niveau >= BASISNIVEAU).reduce(
    (sum, niveau) => sum + niveaus[niveau],
    0,
  )

type Rij = Readonly<{ kenmerk: Kenmerk; nu: Cel; toen: Cel }>

function findRichting({ nu, toen }: Rij): Richting | null {
  if (!nu.verdeling || !toen.verdeling) return null
  const verschil = nu.verdeling.kwartielen.mediaan - toen.verdeling.kwartielen.mediaan
  if (verschil === 0) return 'gelijk'
  return verschil > 0 ? 'omhoog' : 'omlaag'
}

function listRijen({ instrument, jaren }: JarenProps): Rij[] {
  return instrument.kenmerken.flatMap((kenmerk) => {
    const [nu, toen] = [jaren?.nu.kenmerken[kenmerk.id], jaren?.toen.kenmerken[kenmerk.id]]
    return nu && toen ? [{ kenmerk, nu, toen }] : []
  })
}

type JarenProps = Pick<LandelijkOverzicht, 'instrument' | 'jaren'>

/** The country in the last year beside the year before. */
export function Jaren(props: JarenProps) {
  const rijen = listRijen(props)
  const [nu, toen] = [props.jaren?.nu.jaar, props.jaren?.toen.jaar]
  const richtingen = rijen.flatMap((rij) => findRichting(rij) ?? [])
  if (!nu || !toen || richtingen.length === 0) return <Paragraph>{TEKST.geen}</Paragraph>
  const count = (richting: Richting) => richtingen.filter((each) => each === richting).length
  return (
    <>
      <Paragraph className="vit-kernzin">
        {TEKST.zin({
          omhoog: count('omhoog'),
          omlaag: count('omlaag'),
          gelijk: count('gelijk'),
        })}
      </Paragraph>
      <Paragraph>{TEKST.uitleg(toen, nu)}</Paragraph>
      <Table
        caption={TEKST.bijschrift(toen, nu)}
        captionHidden
        columns={[
          { id: 'kenmerk', header: LANDELIJK_TEKSTEN.verdeling.kolommen.kenmerk },
          { id: 'toen', header: TEKST.midden(toen) },
          { id: 'nu', header: TEKST.midden(nu) },
          { id: 'verandering', header: TEKST.verandering },
          { id: 'basisToen', header: TEKST.basis(toen), numeric: true },
          { id: 'basisNu', header: TEKST.basis(nu), numeric: true },
        ]}
        rows={rijen.map((rij) => ({
          id: rij.kenmerk.id,
          cells: {
            kenmerk: LANDELIJK_TEKSTEN.kort(rij.kenmerk.nummer, rij.kenmerk.kort),
            toen: toMidden(rij.toen),
            nu: toMidden(rij.nu),
            verandering: describeRichting(rij),
            basisToen: toBasis(rij.toen),
            basisNu: toBasis(rij.nu),
          },
        }))}
      />
      <Paragraph variant="small">{TEKST.basisUitleg}</Paragraph>
    </>
  )
}

function describeRichting(rij: Rij) {
  const richting = findRichting(rij)
  return richting ? TEKST.richting[richting] : LANDELIJK_TEKSTEN.leeg
}

function toMidden({ verdeling, afgeschermd }: Cel) {
  if (verdeling) return <NiveauSign niveau={verdeling.kwartielen.mediaan} compact />
  return LANDELIJK_TEKSTEN.afgeschermd[afgeschermd]
}

const toBasis = ({ verdeling }: Cel) =>
  verdeling ? TEKST.vanDe(countBasisniveau(verdeling), verdeling.n) : LANDELIJK_TEKSTEN.leeg
