import type { deelnemersPaden } from '@/components/deelnemers/model'
import { DEELNEMERS_TEKSTEN } from '@/components/deelnemers/teksten'
import { PERSPECTIEF_NAMEN } from '@/components/perspectief/namen'
import { Bladeren } from '@/components/ui/bladeren'
import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import { TextField } from '@/components/ui/text-field'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Genodigde, Genodigden } from '@/lib/deelnemers/schema'

const { lijst: TEKST } = DEELNEMERS_TEKSTEN

type Paden = ReturnType<typeof deelnemersPaden>
type GenodigdenLijstProps = {
  genodigden: Genodigden
  /** How many were invited in all. */
  totaal: number
  paden: Paden
}

/** Who was invited by e-mail, a page at a time; nothing about whether they answered. */
export function GenodigdenLijst({ genodigden, totaal, paden }: GenodigdenLijstProps) {
  const { zoek, pagina } = genodigden
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="lijst">
      <Heading level={2} id="lijst">
        {TEKST.titel}
      </Heading>
      {totaal === 0 ? (
        <Paragraph>{TEKST.leeg}</Paragraph>
      ) : (
        <Details summary={TEKST.tonen(totaal)} open={zoek !== '' || pagina > 1}>
          <div className="grid grid-cols-1 gap-4">
            <Paragraph variant="small">{TEKST.uitleg}</Paragraph>
            <Zoeken zoek={zoek} paden={paden} />
            <Rijen genodigden={genodigden} paden={paden} />
          </div>
        </Details>
      )}
    </section>
  )
}

function Zoeken({ zoek, paden }: { zoek: string; paden: Paden }) {
  return (
    <form action={`${paden.deelnemers}#lijst`} role="search" className="vit-deelnemers__zoeken">
      <TextField name="zoek" label={TEKST.zoek} defaultValue={zoek} maxLength={100} />
      <Button appearance="secondary">{TEKST.zoekKnop}</Button>
      {zoek && <Link href={`${paden.deelnemers}#lijst`}>{TEKST.alles}</Link>}
    </form>
  )
}

function Rijen({ genodigden, paden }: { genodigden: Genodigden; paden: Paden }) {
  if (genodigden.rijen.length === 0) {
    return <Paragraph>{TEKST.nietsGevonden(genodigden.zoek)}</Paragraph>
  }
  return (
    <>
      <Table
        caption={TEKST.tabel}
        captionHidden
        columns={(['email', 'naam', 'perspectief', 'uitgenodigdOp', 'actie'] as const).map(
          (id) => ({ id, header: TEKST.kolommen[id] }),
        )}
        rows={genodigden.rijen.map((genodigde) => toRow(genodigde, paden))}
      />
      <Paginas genodigden={genodigden} paden={paden} />
    </>
  )
}

const toRow = (genodigde: Genodigde, paden: Paden) => ({
  id: genodigde.id,
  cells: {
    email: <span className="vit-address">{genodigde.email}</span>,
    naam: genodigde.naam || TEKST.geenNaam,
    perspectief: PERSPECTIEF_NAMEN[genodigde.perspectief],
    uitgenodigdOp: (
      <>
        {TEKST.dag(genodigde.uitgenodigdOp)}
        {!genodigde.heeftToegang && (
          <span className="block text-small text-subtle">{TEKST.ingetrokken}</span>
        )}
      </>
    ),
    actie: (
      <Link href={paden.genodigde(genodigde.id)}>
        {TEKST.beheren}
        <VisuallyHidden> {TEKST.beherenVan(genodigde.email)}</VisuallyHidden>
      </Link>
    ),
  },
})

function Paginas({ genodigden, paden }: { genodigden: Genodigden; paden: Paden }) {
  const { zoek, pagina, paginas } = genodigden
  const naar = (nummer: number) => {
    const query = new URLSearchParams({ ...(zoek && { zoek }), pagina: String(nummer) })
    return `${paden.deelnemers}?${query.toString()}#lijst`
  }
  return <Bladeren label={TEKST.paginas} pagina={pagina} paginas={paginas} naar={naar} />
}
