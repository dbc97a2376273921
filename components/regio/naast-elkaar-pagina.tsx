import { NiveauSign } from '@/components/niveau/niveau-sign'
import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import type { NaastElkaar, Naastgelegd, RegioKenmerk } from '@/lib/regio/schema'
import type { Cel } from '@/lib/report/regio/input'
import { regioPaden } from './paden'
import { describeCel, KAART_TEKSTEN, NAAST_TEKSTEN as TEKST, SPREIDING_TEKSTEN } from './teksten'
import { Verdeling } from './verdeling'

/** A few gemeenten beside each other and beside the spread of their regio. */
export function NaastElkaarPagina(beeld: NaastElkaar) {
  const { regio, gekozen, keuzes, onbekend } = beeld
  return (
    <div className="vit-stack">
      <Breadcrumb
        items={[{ label: regio.naam, href: regioPaden(regio.code).regio }]}
        current={TEKST.titel}
      />
      <header className="grid grid-cols-1 gap-4">
        <Heading level={1}>{TEKST.titel}</Heading>
        <Paragraph variant="lead">{describeStand(beeld)}</Paragraph>
        {onbekend > 0 && (
          <Alert>
            <Paragraph>{TEKST.onbekend(onbekend)}</Paragraph>
          </Alert>
        )}
      </header>
      {gekozen.length > 0 && <Naast {...beeld} />}
      {gekozen.some(isAnders) && (
        <Paragraph variant="small">{KAART_TEKSTEN.nietVergelijkbaar}</Paragraph>
      )}
      {keuzes.length > 0 && <Keuze {...beeld} />}
    </div>
  )
}

function describeStand({ gekozen, keuzes }: NaastElkaar): string {
  if (keuzes.length === 0) return TEKST.geenKeuze
  if (gekozen.length === 0) return TEKST.geen
  const inleiding = TEKST.inleiding(gekozen.map(({ naam }) => naam))
  return gekozen.length === 1 && keuzes.length > 1 ? `${inleiding} ${TEKST.nogEen}` : inleiding
}

const isAnders = ({ cellen }: Naastgelegd) =>
  Object.values(cellen).some((cel) => cel.niveau !== null && !cel.vergelijkbaar)

function Naast({ regio, kenmerken, gekozen }: NaastElkaar) {
  const paden = regioPaden(regio.code)
  return (
    <Table
      className="rg-naast"
      caption={TEKST.bijschrift}
      captionHidden
      columns={[
        { id: 'kenmerk', header: TEKST.kolommen.kenmerk },
        ...gekozen.map((gemeente) => ({
          id: gemeente.code,
          header: <Kop {...gemeente} href={paden.gedeeld(gemeente.code, gemeente.metingId)} />,
        })),
        { id: 'regio', header: TEKST.kolommen.regio },
      ]}
      rows={kenmerken.map((beeld) => ({
        id: beeld.kenmerk.id,
        cells: {
          kenmerk: KAART_TEKSTEN.kolom(beeld.kenmerk.nummer, beeld.kenmerk.kort),
          ...Object.fromEntries(
            gekozen.map((gemeente) => [
              gemeente.code,
              <Uitslag
                key={gemeente.code}
                gemeente={gemeente}
                beeld={beeld}
                href={paden.gedeeldKenmerk(gemeente.code, gemeente.metingId, beeld.kenmerk.id)}
              />,
            ]),
          ),
          regio: <Regio {...beeld} />,
        },
      }))}
    />
  )
}

function Kop({ naam, vastgesteldOp, href }: Naastgelegd & { href: string }) {
  return (
    <>
      <Link href={href}>{naam}</Link>
      <span className="rg-naast__datum">{TEKST.vastgesteld(vastgesteldOp)}</span>
    </>
  )
}

const ONBEKEND: Cel = { niveau: null, waarom: 'onvoldoende-beoordeeld' }

type UitslagProps = { gemeente: Naastgelegd; beeld: RegioKenmerk; href: string }

/** Level and score, leading to what the gemeente shares of this kenmerk. */
function Uitslag({ gemeente, beeld: { kenmerk }, href }: UitslagProps) {
  const cel = gemeente.cellen[kenmerk.id] ?? ONBEKEND
  const naam = KAART_TEKSTEN.kolom(kenmerk.nummer, kenmerk.kort)
  return (
    <Link
      href={href}
      className="rg-naast__cel"
      aria-label={KAART_TEKSTEN.cel(gemeente.naam, naam, describeCel(cel))}
    >
      {cel.niveau === null ? (
        describeCel(cel)
      ) : (
        <>
          <NiveauSign niveau={cel.niveau} />
          <span>
            {cel.score.afgerond}
            {!cel.vergelijkbaar && KAART_TEKSTEN.ster}
          </span>
        </>
      )}
    </Link>
  )
}

function Regio({ aggregaat: { spreiding } }: RegioKenmerk) {
  if (!spreiding) return SPREIDING_TEKSTEN.teWeinigKort
  return (
    <div className="rg-naast__regio">
      <Verdeling niveaus={spreiding.niveaus} />
      <span>{TEKST.midden(spreiding.kwartielen.mediaan.afgerond)}</span>
    </div>
  )
}

function Keuze({ regio, keuzes, gekozen }: NaastElkaar) {
  const codes = gekozen.map(({ code }) => code)
  return (
    <section className="vit-no-print" aria-labelledby="kies">
      <Heading level={2} id="kies">
        {gekozen.length === 0 ? TEKST.kiesEersteTitel : TEKST.kiesTitel}
      </Heading>
      {/* A form keeps what was chosen before; a new address starts it anew. */}
      <form action={regioPaden(regio.code).naast} key={codes.join()} className="rg-kiezen">
        <CheckboxGroup
          legend={TEKST.kies}
          name="gemeente"
          options={keuzes.map(({ code, naam }) => ({ value: code, label: naam }))}
          defaultValues={codes}
        />
        <Button>{TEKST.toon}</Button>
      </form>
    </section>
  )
}
