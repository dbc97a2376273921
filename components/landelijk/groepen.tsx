import { NiveauSign } from '@/components/niveau/niveau-sign'
import { Details } from '@/components/ui/details'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table, type TableColumn, type TableRow } from '@/components/ui/table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Kenmerk } from '@/lib/instrument/model'
import type { Cel, GepubliceerdeGroep, LandelijkOverzicht } from '@/lib/landelijk/schema'
import { ANKERS, landelijkPad } from './paden'
import { LANDELIJK_TEKSTEN } from './teksten'

const TEKST = LANDELIJK_TEKSTEN.groepen

type GroepenProps = Pick<LandelijkOverzicht, 'groepen' | 'keuze' | 'instrument'>

const isGevuld = ({ kenmerken }: GepubliceerdeGroep) =>
  Object.values(kenmerken).some(({ verdeling }) => verdeling)

/** Per group and kenmerk the level in the middle; in the order of names or sizes, never of levels. */
export function Groepen({ groepen, keuze, instrument: { kenmerken } }: GroepenProps) {
  const gevuld = groepen.filter(isGevuld)
  const rest = groepen.filter((groep) => !isGevuld(groep))
  return (
    <>
      {gevuld.length === 0 ? (
        <Paragraph>{TEKST.niets}</Paragraph>
      ) : (
        <Tabel groepen={gevuld} keuze={keuze} kenmerken={kenmerken} />
      )}
      {rest.length > 0 && (
        <Details summary={TEKST.rest(keuze.naar, rest.length)}>
          <ul className="vit-landelijk__namen">
            {rest.map(({ code, naam }) => (
              <li key={code}>{naam}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

type TabelProps = Pick<GroepenProps, 'groepen' | 'keuze'> & { kenmerken: readonly Kenmerk[] }

function Tabel({ groepen, keuze, kenmerken }: TabelProps) {
  return (
    <>
      <Table
        className="vit-landelijk__groepen"
        caption={TEKST.bijschrift(keuze.naar)}
        captionHidden
        columns={[{ id: 'groep', header: TEKST.groep }, ...kenmerken.map(toColumn)]}
        rows={groepen.map((groep) =>
          toRow(groep, landelijkPad({ ...keuze, groep: groep.code }, ANKERS.groep)),
        )}
      />
      <Paragraph variant="small">{LANDELIJK_TEKSTEN.afgeschermdUitleg}</Paragraph>
      <div>
        <Paragraph variant="small">{TEKST.sleutel}</Paragraph>
        <ul className="vit-landelijk__sleutel">
          {kenmerken.map(({ id, nummer, kort }) => (
            <li key={id}>{LANDELIJK_TEKSTEN.kort(nummer, kort)}</li>
          ))}
        </ul>
      </div>
    </>
  )
}

const toColumn = ({ id, nummer, kort }: Kenmerk): TableColumn => ({
  id,
  header: (
    <>
      <span aria-hidden="true">{TEKST.kolom(nummer)}</span>
      <VisuallyHidden>{LANDELIJK_TEKSTEN.kort(nummer, kort)}</VisuallyHidden>
    </>
  ),
})

function toRow({ code, naam, kenmerken }: GepubliceerdeGroep, href: string): TableRow {
  return {
    id: code,
    cells: {
      groep: <Link href={href}>{naam}</Link>,
      ...Object.fromEntries(
        Object.entries(kenmerken).map(([id, cel]) => [id, <GroepCel key={id} cel={cel} />]),
      ),
    },
  }
}

function GroepCel({ cel: { verdeling, afgeschermd } }: { cel: Cel }) {
  if (!verdeling) {
    return (
      <span className="vit-landelijk__n">
        <span aria-hidden="true">{LANDELIJK_TEKSTEN.leeg}</span>
        <VisuallyHidden>{LANDELIJK_TEKSTEN.afgeschermd[afgeschermd]}</VisuallyHidden>
      </span>
    )
  }
  return (
    <>
      <NiveauSign niveau={verdeling.kwartielen.mediaan} compact />
      <span className="vit-landelijk__n">
        <span aria-hidden="true">{TEKST.n(verdeling.n)}</span>
        <VisuallyHidden>{TEKST.nLabel(verdeling.n)}</VisuallyHidden>
      </span>
    </>
  )
}
