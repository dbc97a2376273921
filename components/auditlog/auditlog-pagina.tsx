import { BeheerNavigatie } from '@/components/beheer/navigatie'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { FormTitle } from '@/components/frame/form-title'
import { ErrorSummary } from '@/components/ui/error-summary'
import { FilterPaneel } from '@/components/ui/filter-paneel'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { SelectField } from '@/components/ui/select-field'
import { Table } from '@/components/ui/table'
import { TextField } from '@/components/ui/text-field'
import type { AuditfilterNaam, Auditlijn, Auditlog } from '@/lib/auditlog/schema'
import { AUDIT_TEKSTEN as TEKST, describeHandeling } from './teksten'
import { auditExportPad, auditPad, describeDaad, describeFeit } from './weergave'

type AuditlogPaginaProps = {
  log: Auditlog
  /** The most lines that a file gets. */
  maxExport: number
}

/** Who did what in the whole installation. */
export function AuditlogPagina({ log, maxExport }: AuditlogPaginaProps) {
  const { fouten, vanafDag } = log
  return (
    <div className="vit-stack">
      <FormTitle titel={TEKST.titel} fouten={fouten.length} />
      <BeheerNavigatie current="audit" />
      <ErrorSummary
        title={TEKST.filter.foutTitel}
        errors={fouten.map(({ veld, melding }) => ({ fieldId: veld, message: melding }))}
      />
      <div className="vit-prose">
        <Heading level={1}>{TEKST.titel}</Heading>
        <Paragraph variant="lead">{TEKST.inleiding}</Paragraph>
      </div>
      <Filter log={log} />
      <div id="regels" className="vit-stack">
        {vanafDag !== null && <Paragraph>{TEKST.vanafDag(vanafDag)}</Paragraph>}
        <Lijnen log={log} maxExport={maxExport} />
      </div>
    </div>
  )
}

const isGefilterd = ({ filter }: Auditlog) => Object.values(filter).some((waarde) => waarde !== '')

function Filter({ log }: { log: Auditlog }) {
  const { filter, fouten, operaties } = log
  const field = (name: AuditfilterNaam) => ({
    name,
    label: TEKST.filter.velden[name],
    defaultValue: filter[name],
    error: fouten.find(({ veld }) => veld === name)?.melding,
  })
  const handelingen = operaties
    .map((operatie) => ({ value: operatie, label: describeHandeling(operatie) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))
  return (
    <FilterPaneel
      titel={TEKST.filter.titel}
      action={`${BEHEER_PADEN.audit}#regels`}
      keuze={filter}
      alles={isGefilterd(log) ? BEHEER_PADEN.audit : null}
    >
      <TextField {...field('persoon')} />
      <TextField {...field('gemeente')} />
      <SelectField
        {...field('operatie')}
        options={[{ value: '', label: TEKST.filter.alles }, ...handelingen]}
      />
      <TextField {...field('van')} type="date" />
      <TextField {...field('tot')} type="date" />
    </FilterPaneel>
  )
}

function Lijnen({ log, maxExport }: AuditlogPaginaProps) {
  const { lijnen, filter } = log
  if (lijnen.length === 0) {
    return <Paragraph>{isGefilterd(log) ? TEKST.nietsGevonden : TEKST.leeg}</Paragraph>
  }
  const { kolommen } = TEKST
  return (
    <>
      <Paragraph>
        <Link href={auditExportPad(filter)} download>
          {TEKST.export(maxExport)}
        </Link>
      </Paragraph>
      <Table
        caption={TEKST.tabel}
        captionHidden
        className="bh-log"
        columns={[
          { id: 'moment', header: kolommen.moment },
          { id: 'wat', header: kolommen.wat },
          { id: 'wie', header: kolommen.wie },
          { id: 'gemeente', header: kolommen.gemeente },
        ]}
        rows={lijnen.map((lijn) => ({
          id: lijn.id,
          cells: {
            moment: (
              <time dateTime={lijn.tijdstip.toISOString()}>{TEKST.moment(lijn.tijdstip)}</time>
            ),
            wie: lijn.persoon ?? TEKST.accountWeg,
            gemeente: lijn.gemeente?.naam ?? TEKST.geenGemeente,
            wat: <Wat lijn={lijn} />,
          },
        }))}
      />
      <Verder log={log} />
    </>
  )
}

function Wat({ lijn }: { lijn: Auditlijn }) {
  return (
    <>
      {describeDaad(lijn)}
      {lijn.feiten.length > 0 && (
        <dl className="bh-feiten">
          {lijn.feiten.map(describeFeit).map(({ label, tekst }) => (
            <div key={`${label} ${tekst}`}>
              <dt>{label || TEKST.werd}</dt>
              <dd>{tekst}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

function Verder({ log: { filter, nieuwer, ouder } }: { log: Auditlog }) {
  if (nieuwer === null && ouder === null) return null
  return (
    <nav aria-label={TEKST.verder} className="vit-bar vit-no-print">
      {nieuwer !== null && (
        <>
          <Link href={auditPad(filter)}>{TEKST.begin}</Link>
          <Link href={auditPad(filter, ['nieuwer', nieuwer])}>{TEKST.nieuwer}</Link>
        </>
      )}
      {ouder !== null && <Link href={auditPad(filter, ['ouder', ouder])}>{TEKST.ouder}</Link>}
    </nav>
  )
}
