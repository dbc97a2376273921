import { FormTitle } from '@/components/frame/form-title'
import { BevestigFormulier, type BevestigActie } from '@/components/gegevens/bevestig-formulier'
import { Foutenlijst } from '@/components/gegevens/foutenlijst'
import { uploadPad, type Uploadstand } from '@/components/gegevens/paden'
import { GEGEVENS_TEKSTEN } from '@/components/gegevens/teksten'
import { UploadFormulier } from '@/components/gegevens/upload-formulier'
import { gemeentePaden } from '@/components/gemeente/paden'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import type { Importvoorbeeld } from '@/lib/importeren/schema'

import { IMPORT_TEKSTEN as TEKST } from './teksten'
import { Voorbeeld } from './voorbeeld'

type ImporteerPaginaProps = {
  voorbeeld: Importvoorbeeld
  stand: Uploadstand
  /** For the file that is looked at. */
  action: BevestigActie
}

/** Brings a meting in: choosing a file, then what is in it, then the decision. */
export function ImporteerPagina({ voorbeeld, stand, action }: ImporteerPaginaProps) {
  const { gemeente, bestand } = voorbeeld
  const fout = noemFout(voorbeeld, stand)
  const aantal = bestand && !bestand.uitkomst.ok ? countFouten(bestand.uitkomst) : 0
  return (
    <div className="vit-stack">
      <FormTitle titel={TEKST.titel} fouten={aantal + (fout === undefined ? 0 : 1)} />
      <div className="vit-prose">
        <Breadcrumb
          items={[{ label: gemeente.naam, href: gemeentePaden(gemeente.code).gemeente }]}
          current={TEKST.titel}
        />
        <Heading level={1}>{TEKST.titel}</Heading>
        {!bestand && <Uitleg />}
      </div>
      {bestand && (
        <section className="vit-gegevens" aria-labelledby="bekeken">
          <Bekeken bestand={bestand} action={action} />
        </section>
      )}
      <section className="vit-gegevens">
        {bestand?.uitkomst.ok ? (
          <Details summary={TEKST.ander}>
            <Upload gemeenteCode={gemeente.code} fout={fout} />
          </Details>
        ) : (
          <Upload gemeenteCode={gemeente.code} fout={fout} />
        )}
      </section>
    </div>
  )
}

function Uitleg() {
  return (
    <>
      <Paragraph variant="lead">{TEKST.inleiding}</Paragraph>
      <List items={TEKST.regels} />
    </>
  )
}

function Upload({ gemeenteCode, fout }: { gemeenteCode: string; fout: string | undefined }) {
  return (
    <UploadFormulier
      pad={uploadPad({ gemeenteCode, metingId: null })}
      accept=".json,application/json"
      teksten={TEKST.upload}
      fout={fout}
    />
  )
}

type Bestand = NonNullable<Importvoorbeeld['bestand']>
type Weigering = Exclude<Bestand['uitkomst'], { ok: true }>

/** What is wrong with sending the file; what is wrong in it stands with the file. */
function noemFout({ isVerlopen }: Importvoorbeeld, { fout }: Uploadstand): string | undefined {
  if (fout) return GEGEVENS_TEKSTEN.upload[fout]
  return isVerlopen ? GEGEVENS_TEKSTEN.verlopen : undefined
}

const countFouten = (uitkomst: Weigering) =>
  uitkomst.reden === 'ongeldig' ? uitkomst.fouten.length : 1

function Bekeken({ bestand, action }: { bestand: Bestand; action: BevestigActie }) {
  const { naam, uitkomst } = bestand
  const titel = uitkomst.ok ? TEKST.voorbeeld(naam) : TEKST.nietMogelijk(naam)
  return (
    <>
      <Heading level={2} id="bekeken" className="vit-gegevens__bestand">
        {titel}
      </Heading>
      {uitkomst.ok && <Voorbeeld plan={uitkomst.value.plan} telling={uitkomst.value.telling} />}
      {!uitkomst.ok && uitkomst.reden === 'ongeldig' && (
        <Foutenlijst
          fouten={uitkomst.fouten.map(({ pad, melding }) => ({
            plaats: pad.length === 0 ? TEKST.heleBestand : toPlaats(pad),
            melding,
          }))}
          koppen={{ titel: TEKST.foutenTabel, plaats: TEKST.plaats, melding: TEKST.melding }}
        />
      )}
      {!uitkomst.ok && uitkomst.reden !== 'ongeldig' && (
        <Foutenlijst
          fouten={[{ plaats: TEKST.heleBestand, melding: TEKST.bezwaren[uitkomst.reden] }]}
          koppen={{ titel: TEKST.foutenTabel, plaats: TEKST.plaats, melding: TEKST.melding }}
        />
      )}
      <BevestigFormulier action={action} teksten={TEKST.besluit} magBevestigen={uitkomst.ok} />
    </>
  )
}

/** A JSON pointer, as the API says it. */
const toPlaats = (pad: readonly (string | number)[]) =>
  pad.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
