import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { downloadPad, gemeentePaden, metingPaden } from '@/components/gemeente/paden'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { GEGEVENS_TEKSTEN as TEKST } from './teksten'

type GegevensPaginaProps = {
  gemeente: Readonly<{ code: string; naam: string }>
  meting: Readonly<{ id: string; naam: string; isVastgesteld: boolean }>
  /** Where the description of the JSON file is. */
  schemaPad: string
  rechten: Readonly<{ exporteren: boolean; importeren: boolean; rekenblad: boolean }>
}

/** All data of a meting that can go out, and the ways in which data come in. */
export function GegevensPagina({ gemeente, meting, schemaPad, rechten }: GegevensPaginaProps) {
  const paden = metingPaden(gemeente.code, meting.id)
  return (
    <div className="vit-stack">
      <div className="vit-prose">
        <MetingKruimelpad gemeente={gemeente} meting={meting} paden={paden} current={TEKST.titel} />
        <Heading level={1}>{TEKST.titel}</Heading>
        <Paragraph variant="lead">
          {TEKST.inleiding(rechten.rekenblad || rechten.importeren)}
        </Paragraph>
      </div>
      <Downloads meting={meting} schemaPad={schemaPad} magExporteren={rechten.exporteren} />
      <section className="vit-gegevens vit-gegevens--breed" aria-labelledby="inbrengen">
        <Heading level={2} id="inbrengen">
          {TEKST.erin}
        </Heading>
        <div className="vit-gegevens__kaarten">
          {rechten.rekenblad && <Weg href={paden.rekenblad} teksten={TEKST.rekenblad} />}
          {rechten.importeren && (
            <Weg href={gemeentePaden(gemeente.code).importeren} teksten={TEKST.importeren} />
          )}
        </div>
        {!rechten.rekenblad && !rechten.importeren && <Paragraph>{TEKST.nietsIn}</Paragraph>}
      </section>
    </div>
  )
}

type DownloadsProps = Pick<GegevensPaginaProps, 'meting' | 'schemaPad'> & { magExporteren: boolean }

function Downloads({ meting, schemaPad, magExporteren }: DownloadsProps) {
  const { xlsx, csv, json, schema } = TEKST.downloads
  return (
    <section className="vit-gegevens vit-gegevens--breed" aria-labelledby="downloaden">
      <Heading level={2} id="downloaden">
        {TEKST.eruit}
      </Heading>
      <Paragraph>{meting.isVastgesteld ? TEKST.vastgesteld : TEKST.open}</Paragraph>
      <div className="vit-gegevens__kaarten">
        <Download teksten={xlsx} href={downloadPad(meting.id, 'export.xlsx')} />
        <Download teksten={csv} href={downloadPad(meting.id, 'export.csv')} />
        <Download
          teksten={json}
          href={magExporteren ? downloadPad(meting.id, 'export.json') : undefined}
        />
        <Card as="section">
          <Heading level={3} size={4}>
            {schema.titel}
          </Heading>
          <Paragraph>{schema.wel}</Paragraph>
          <Link href={schemaPad}>{schema.link}</Link>
        </Card>
      </div>
    </section>
  )
}

type DownloadTeksten = Readonly<{
  titel: string
  wel: string
  niet: string
  link: string
  geenRecht?: string
}>

/** @param href left out for who may not have this file */
function Download({ teksten, href }: { teksten: DownloadTeksten; href: string | undefined }) {
  return (
    <Card as="section">
      <Heading level={3} size={4}>
        {teksten.titel}
      </Heading>
      <Paragraph>{teksten.wel}</Paragraph>
      <Paragraph>{teksten.niet}</Paragraph>
      {href === undefined ? (
        <Paragraph>{teksten.geenRecht}</Paragraph>
      ) : (
        <Link href={href} download>
          {teksten.link}
        </Link>
      )}
    </Card>
  )
}

type WegProps = {
  href: string
  teksten: Readonly<{ titel: string; uitleg: string; link: string }>
}

function Weg({ href, teksten }: WegProps) {
  return (
    <Card as="section">
      <Heading level={3} size={4}>
        {teksten.titel}
      </Heading>
      <Paragraph>{teksten.uitleg}</Paragraph>
      <Link href={href}>{teksten.link}</Link>
    </Card>
  )
}
