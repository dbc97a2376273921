import { BeheerNavigatie } from '@/components/beheer/navigatie'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { Alert } from '@/components/ui/alert'
import { Bladeren } from '@/components/ui/bladeren'
import { ButtonLink } from '@/components/ui/button-link'
import { FilterPaneel } from '@/components/ui/filter-paneel'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { SelectField } from '@/components/ui/select-field'
import { Table } from '@/components/ui/table'
import { TextField } from '@/components/ui/text-field'
import type { Registerlijst } from '@/lib/register/schema'
import { IMPORT_TEKSTEN, REGISTER_TEKSTEN as TEKST } from './teksten'
import { describeStand, registerPad } from './weergave'

type RegisterPaginaProps = {
  lijst: Registerlijst
  /** The year that was just brought in, if any. */
  ingelezen: string | null
}

/** The register of gemeenten, by year, with search. */
export function RegisterPagina({ lijst, ingelezen }: RegisterPaginaProps) {
  return (
    <div className="vit-stack">
      <BeheerNavigatie current="register" />
      <div className="vit-prose">
        <Heading level={1}>{TEKST.titel}</Heading>
        <Paragraph variant="lead">{TEKST.inleiding}</Paragraph>
        <div>
          <ButtonLink href={BEHEER_PADEN.registerImport} appearance="secondary">
            {TEKST.inlezen}
          </ButtonLink>
        </div>
      </div>
      {ingelezen !== null && (
        <Alert type="ok" live="status">
          <Paragraph>{IMPORT_TEKSTEN.gelukt(ingelezen)}</Paragraph>
        </Alert>
      )}
      <Filter lijst={lijst} />
      <Lijst lijst={lijst} />
      <Paragraph variant="small">{TEKST.bron}</Paragraph>
    </div>
  )
}

function Filter({ lijst: { vraag, jaren, regios, provincies } }: { lijst: Registerlijst }) {
  const { filter } = TEKST
  const isGevraagd = vraag.zoek !== '' || vraag.provincie !== '' || vraag.regio !== ''
  return (
    <FilterPaneel
      titel={filter.titel}
      action={BEHEER_PADEN.register}
      keuze={vraag}
      alles={isGevraagd || vraag.jaar !== null ? BEHEER_PADEN.register : null}
    >
      <TextField name="zoek" type="search" label={filter.zoek} defaultValue={vraag.zoek} />
      <SelectField
        name="regio"
        label={filter.regio}
        defaultValue={vraag.regio}
        options={[
          { value: '', label: filter.alleRegios },
          ...regios.map(({ code, naam }) => ({ value: code, label: naam })),
        ]}
      />
      <SelectField
        name="provincie"
        label={filter.provincie}
        defaultValue={vraag.provincie}
        options={[
          { value: '', label: filter.alleProvincies },
          ...provincies.map((naam) => ({ value: naam, label: naam })),
        ]}
      />
      <SelectField
        name="jaar"
        label={filter.jaar}
        defaultValue={String(vraag.jaar ?? '')}
        options={[
          { value: '', label: filter.nu },
          ...jaren.map((jaar) => ({ value: String(jaar), label: String(jaar) })),
        ]}
      />
    </FilterPaneel>
  )
}

function Lijst({ lijst }: { lijst: Registerlijst }) {
  const { regels, vraag, aantal, totaal } = lijst
  if (aantal === 0) return <Paragraph>{totaal === 0 ? TEKST.leeg : TEKST.niets}</Paragraph>
  const columns = [
    { id: 'naam', header: TEKST.kolommen.naam },
    { id: 'code', header: TEKST.kolommen.code },
    { id: 'regio', header: TEKST.kolommen.regio },
    { id: 'provincie', header: TEKST.kolommen.provincie },
    { id: 'inwoners', header: TEKST.kolommen.inwoners, numeric: true },
    { id: 'stand', header: TEKST.kolommen.stand },
  ]
  const rows = regels.map((regel) => ({
    id: regel.code,
    cells: {
      naam: <Link href={BEHEER_PADEN.gemeente(regel.code)}>{regel.naam}</Link>,
      code: regel.code,
      regio: regel.regioNaam,
      provincie: regel.provincie,
      inwoners: TEKST.getal(regel.inwoners),
      stand: describeStand(regel),
    },
  }))
  return (
    <>
      <Paragraph variant="small">{TEKST.aantal(lijst)}</Paragraph>
      <Table caption={TEKST.tabel(vraag.jaar)} columns={columns} rows={rows} />
      <Bladeren
        label={TEKST.bladzijden}
        pagina={vraag.pagina}
        paginas={lijst.paginas}
        naar={(pagina) => registerPad(vraag, pagina)}
      />
    </>
  )
}
