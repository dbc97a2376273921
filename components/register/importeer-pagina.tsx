import { BeheerNavigatie } from '@/components/beheer/navigatie'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { FormTitle } from '@/components/frame/form-title'
import { Foutenlijst } from '@/components/gegevens/foutenlijst'
import type { Uploadstand } from '@/components/gegevens/paden'
import { GEGEVENS_TEKSTEN } from '@/components/gegevens/teksten'
import { UploadFormulier } from '@/components/gegevens/upload-formulier'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Heading } from '@/components/ui/heading'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import { TextField } from '@/components/ui/text-field'
import type { Registervoorbeeld } from '@/lib/registerimport/schema'
import { BesluitFormulier, type BesluitActie } from './besluit-formulier'
import { IMPORT_TEKSTEN as TEKST, REGISTER_TEKSTEN } from './teksten'
import { Voorbeeld } from './voorbeeld'

type ImporteerPaginaProps = {
  voorbeeld: Registervoorbeeld
  stand: Uploadstand
  /** Whether the file that is looked at changes nothing. */
  isNiets: boolean
  /** For the file that is looked at. */
  action: BesluitActie
}

type Bestand = NonNullable<Registervoorbeeld['bestand']>

/** Bringing in a year of the register: choosing a file, what it changes, then the decision. */
export function ImporteerPagina({ voorbeeld, stand, isNiets, action }: ImporteerPaginaProps) {
  const { bestand, jaren } = voorbeeld
  const fout = noemFout(voorbeeld, stand)
  const upload = <Upload fout={fout} />
  return (
    <div className="vit-stack">
      <FormTitle titel={TEKST.titel} fouten={countFouten(bestand) + (fout === undefined ? 0 : 1)} />
      <BeheerNavigatie current="register" />
      <div className="vit-prose">
        <Breadcrumb
          items={[{ label: REGISTER_TEKSTEN.titel, href: BEHEER_PADEN.register }]}
          current={TEKST.titel}
        />
        <Heading level={1}>{TEKST.titel}</Heading>
        {!bestand && (
          <>
            <Paragraph variant="lead">{TEKST.inleiding}</Paragraph>
            <List items={TEKST.regels} />
          </>
        )}
      </div>
      {bestand && (
        <section className="vit-gegevens" aria-labelledby="bekeken">
          <Bekeken {...{ bestand, isNiets, action }} />
        </section>
      )}
      <section className="vit-gegevens">
        {bestand?.uitkomst.ok ? <Details summary={TEKST.ander}>{upload}</Details> : upload}
      </section>
      {!bestand && jaren.length > 0 && (
        <section className="vit-prose" aria-labelledby="jaren">
          <Heading level={2} id="jaren">
            {TEKST.jaren}
          </Heading>
          <List items={jaren.map(({ jaar, aantal }) => TEKST.jaarTelling(jaar, aantal))} />
        </section>
      )}
    </div>
  )
}

function Upload({ fout }: { fout: string | undefined }) {
  return (
    <UploadFormulier
      pad={BEHEER_PADEN.registerBestanden}
      accept=".csv,.xlsx,text/csv"
      teksten={TEKST.upload}
      fout={fout}
    />
  )
}

/** What is wrong with sending the file; what is wrong in it stands with the file. */
function noemFout({ isVerlopen }: Registervoorbeeld, { fout }: Uploadstand): string | undefined {
  if (fout) return GEGEVENS_TEKSTEN.upload[fout]
  return isVerlopen ? TEKST.fouten.verlopen : undefined
}

function countFouten(bestand: Bestand | null): number {
  if (!bestand || bestand.uitkomst.ok) return 0
  const { uitkomst } = bestand
  if (uitkomst.reden === 'jaar') return uitkomst.gevraagd === '' ? 0 : 1
  return uitkomst.reden === 'fouten' ? uitkomst.fouten.length : 1
}

type BekekenProps = { bestand: Bestand; isNiets: boolean; action: BesluitActie }

function Bekeken({ bestand, isNiets, action }: BekekenProps) {
  const { id, naam, uitkomst } = bestand
  const isBezwaar = !uitkomst.ok && uitkomst.reden !== 'jaar'
  return (
    <>
      <Heading level={2} id="bekeken" className="vit-gegevens__bestand">
        {isBezwaar ? TEKST.nietMogelijk(naam) : TEKST.voorbeeld(naam)}
      </Heading>
      {uitkomst.ok && (
        <>
          <Voorbeeld plan={uitkomst.plan} isNiets={isNiets} />
          <BesluitFormulier
            action={action}
            weg={uitkomst.plan.weg}
            opvolgers={sortByNaam(uitkomst.plan.rijen)}
            magBlijven={uitkomst.plan.isNieuwste}
            magBevestigen={!isNiets || uitkomst.plan.weg.length > 0}
          />
          <Details summary={TEKST.jaar.anders}>
            <Jaarformulier bestandId={id} jaar={String(uitkomst.plan.jaar)} soort="ander" />
          </Details>
        </>
      )}
      {!uitkomst.ok && uitkomst.reden === 'jaar' && (
        <Jaarformulier bestandId={id} jaar={uitkomst.gevraagd} soort="nodig" />
      )}
      {isBezwaar && <Bezwaren uitkomst={uitkomst} />}
      {!uitkomst.ok && uitkomst.reden === 'toekomst' && (
        <Details summary={TEKST.jaar.anders}>
          <Jaarformulier bestandId={id} jaar={String(uitkomst.jaar)} soort="ander" />
        </Details>
      )}
    </>
  )
}

const sortByNaam = (rijen: readonly Readonly<{ code: string; naam: string }>[]) =>
  rijen
    .map(({ code, naam }) => ({ code, naam }))
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))

type Bezwaar = Exclude<Bestand['uitkomst'], { ok: true } | { reden: 'jaar' }>

function Bezwaren({ uitkomst }: { uitkomst: Bezwaar }) {
  const fouten =
    uitkomst.reden === 'fouten'
      ? uitkomst.fouten.map(({ regel, melding }) => ({
          plaats: regel === null ? TEKST.heleBestand : String(regel),
          melding: melding.charAt(0).toUpperCase() + melding.slice(1),
        }))
      : [{ plaats: TEKST.heleBestand, melding: noemBezwaar(uitkomst) }]
  const koppen = { titel: TEKST.foutenTabel, plaats: TEKST.plaats, melding: TEKST.melding }
  return <Foutenlijst fouten={fouten} koppen={koppen} />
}

const noemBezwaar = (uitkomst: Exclude<Bezwaar, { reden: 'fouten' }>) =>
  uitkomst.reden === 'toekomst'
    ? TEKST.jaar.toekomst(uitkomst.jaar)
    : TEKST.bezwaren[uitkomst.reden]

type JaarformulierProps = { bestandId: string; jaar: string; soort: 'nodig' | 'ander' }

/** Of which year the file is: asked again by the address, so that it works without JavaScript. */
function Jaarformulier({ bestandId, jaar, soort }: JaarformulierProps) {
  const isNodig = soort === 'nodig'
  const fout = isNodig && jaar !== '' ? TEKST.jaar.fout : undefined
  return (
    <form action={BEHEER_PADEN.registerImport} className="vit-gegevens__formulier">
      <ErrorSummary
        title={TEKST.jaar.fouten}
        errors={fout === undefined ? [] : [{ fieldId: 'jaar', message: fout }]}
      />
      <input type="hidden" name="bestand" value={bestandId} />
      <TextField
        name="jaar"
        label={isNodig ? TEKST.jaar.vraag : TEKST.jaar.label}
        hint={TEKST.jaar.hint(isNodig)}
        inputMode="numeric"
        defaultValue={jaar}
        error={fout}
      />
      <Button appearance={isNodig ? 'primary' : 'secondary'}>{TEKST.jaar.knop}</Button>
    </form>
  )
}
