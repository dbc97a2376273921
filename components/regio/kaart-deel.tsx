import { Paragraph } from '@/components/ui/paragraph'
import type { Kaart as Kaartbeeld, RegioOverzicht } from '@/lib/regio/schema'
import { Kaart } from './kaart'
import { KeuzeFormulier } from './keuze-formulier'
import { Legenda } from './legenda'
import { KAART_TEKSTEN as TEKST, REGIO_TEKSTEN } from './teksten'

/** The heat map with what one can choose of it. */
export function KaartDeel(overzicht: RegioOverzicht) {
  const { regio, kaart, keuze, lens } = overzicht
  if (kaart.totaal === 0) return <Paragraph>{REGIO_TEKSTEN.alleenAnoniem}</Paragraph>
  return (
    <>
      <KeuzeFormulier {...overzicht} />
      {keuze.niveau !== null && (
        <p role="status">
          {kaart.rijen.length === 0
            ? TEKST.geenRijen(keuze.niveau)
            : TEKST.gefilterd(kaart.rijen.length, kaart.totaal, keuze.niveau)}
        </p>
      )}
      {kaart.rijen.length > 0 && (
        <>
          <Paragraph>{lens ? TEKST.lensUitleg(lens.lens.kort) : TEKST.uitleg}</Paragraph>
          <Legenda />
          <Kaart regioCode={regio.code} kaart={kaart} keuze={keuze} lens={lens?.lens ?? null} />
          <Noten {...kaart} />
        </>
      )}
    </>
  )
}

/** What the signs in the cells mean, as far as they occur. */
function Noten({ rijen }: Kaartbeeld) {
  const cellen = rijen.flatMap((rij) => Object.values(rij.cellen))
  const isAnders = cellen.some((cel) => cel.niveau !== null && !cel.vergelijkbaar)
  const isLeeg = cellen.some(({ niveau }) => niveau === null)
  return (
    <>
      {isAnders && <Paragraph variant="small">{TEKST.nietVergelijkbaar}</Paragraph>}
      {isLeeg && <Paragraph variant="small">{TEKST.nvt}</Paragraph>}
    </>
  )
}
