import { FormTitle } from '@/components/frame/form-title'
import { sjabloonPad, type Uploadstand, uploadPad } from '@/components/gegevens/paden'
import { GEGEVENS_TEKSTEN } from '@/components/gegevens/teksten'
import { UploadFormulier } from '@/components/gegevens/upload-formulier'
import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { Alert } from '@/components/ui/alert'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Bekeken, type BekekenBestand } from './bekeken'
import type { RekenbladActies } from './stand'
import { REKENBLAD_PAGINA_TEKSTEN as TEKST } from './teksten'

type RekenbladPaginaProps = {
  gemeente: Readonly<{ code: string; naam: string }>
  meting: Readonly<{ id: string; naam: string }>
  vrij: 'open' | 'gesloten' | 'andere-werkwijze'
  bestand: BekekenBestand | null
  isVerlopen: boolean
  stand: Uploadstand
  /** How many answers were stored just now; null when none were. */
  opgeslagen: number | null
  acties: RekenbladActies
}

/** Fills in a meting by spreadsheet: the questions out, the answers in. */
export function RekenbladPagina(props: RekenbladPaginaProps) {
  const { gemeente, meting, vrij, bestand, stand, opgeslagen, isVerlopen } = props
  const paden = metingPaden(gemeente.code, meting.id)
  const verlopen = isVerlopen ? GEGEVENS_TEKSTEN.verlopen : undefined
  const fout = stand.fout ? GEGEVENS_TEKSTEN.upload[stand.fout] : verlopen
  return (
    <div className="vit-stack">
      <FormTitle
        titel={TEKST.titel}
        fouten={(fout === undefined ? 0 : 1) + (bestand ? countFouten(bestand) : 0)}
      />
      <div className="vit-prose">
        <MetingKruimelpad
          gemeente={gemeente}
          meting={meting}
          paden={paden}
          boven={{ label: GEGEVENS_TEKSTEN.titel, href: paden.gegevens }}
          current={TEKST.titel}
        />
        <Heading level={1}>{TEKST.titel}</Heading>
        {opgeslagen !== null && (
          <Alert type="ok" live="status">
            <p className="utrecht-paragraph">{TEKST.opgeslagen(opgeslagen)}</p>
            <Link href={paden.vragen}>{TEKST.naResultaat}</Link>
          </Alert>
        )}
        <Paragraph variant="lead">{TEKST.inleiding}</Paragraph>
      </div>
      {vrij !== 'open' && (
        <Alert type="info">
          <p className="utrecht-paragraph">
            {vrij === 'gesloten' ? TEKST.gesloten : TEKST.andereWerkwijze}
          </p>
        </Alert>
      )}
      {vrij === 'open' && bestand && <Bekeken bestand={bestand} acties={props.acties} />}
      {vrij === 'open' && <Stappen {...{ gemeente, meting, fout, bestand }} />}
    </div>
  )
}

function countFouten({ uitkomst }: BekekenBestand): number {
  if (uitkomst.ok) return 0
  return uitkomst.reden === 'fouten' ? uitkomst.fouten.length : 1
}

type StappenProps = Pick<RekenbladPaginaProps, 'gemeente' | 'meting'> & {
  fout: string | undefined
  bestand: BekekenBestand | null
}

function Stappen({ gemeente, meting, fout, bestand }: StappenProps) {
  const { download, inleveren } = TEKST.stappen
  const upload = (
    <UploadFormulier
      pad={uploadPad({ gemeenteCode: gemeente.code, metingId: meting.id })}
      accept=".xlsx,.csv"
      teksten={TEKST.upload}
      fout={fout}
    />
  )
  if (bestand) {
    return (
      <section className="vit-gegevens">
        {bestand.uitkomst.ok ? <Details summary={TEKST.ander}>{upload}</Details> : upload}
      </section>
    )
  }
  return (
    <>
      <section className="vit-gegevens" aria-labelledby="downloaden">
        <Heading level={2} id="downloaden">
          {download.titel}
        </Heading>
        <Paragraph>{download.uitleg}</Paragraph>
        <p className="utrecht-paragraph">
          <Link href={sjabloonPad(gemeente.code, meting.id)} download>
            {download.link}
          </Link>
        </p>
      </section>
      <section className="vit-gegevens" aria-labelledby="inleveren">
        <Heading level={2} id="inleveren">
          {inleveren.titel}
        </Heading>
        <Paragraph>{inleveren.uitleg}</Paragraph>
        {upload}
      </section>
    </>
  )
}
