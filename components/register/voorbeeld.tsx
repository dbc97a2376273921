import { Alert } from '@/components/ui/alert'
import { DescriptionList } from '@/components/ui/description-list'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import type { Registerplan } from '@/lib/registerimport/schema'
import { IMPORT_TEKSTEN as TEKST, REGISTER_TEKSTEN } from './teksten'

/** What an import would change, before anything is stored. */
export function Voorbeeld({ plan, isNiets }: { plan: Registerplan; isNiets: boolean }) {
  const { jaar, isNieuwste, toegevoegd, gewijzigd, nieuweRegios, hernoemdeRegios } = plan
  if (isNiets) {
    return (
      <Alert type="ok" live="status">
        <Paragraph>{plan.weg.length > 0 ? TEKST.nietsDanKeuze(jaar) : TEKST.niets(jaar)}</Paragraph>
      </Alert>
    )
  }
  const aantal = (getal: number) => (getal === 0 ? TEKST.geen : REGISTER_TEKSTEN.getal(getal))
  return (
    <>
      <Paragraph>{isNieuwste ? TEKST.nieuwste(jaar) : TEKST.ouder(jaar)}</Paragraph>
      <DescriptionList
        items={[
          { term: TEKST.gelijk, value: aantal(plan.rijen.length) },
          { term: TEKST.toegevoegd, value: aantal(toegevoegd.length) },
          { term: TEKST.gewijzigd, value: aantal(gewijzigd.length) },
          { term: TEKST.weg, value: aantal(plan.weg.length) },
          { term: TEKST.nieuweRegios, value: aantal(nieuweRegios.length) },
        ]}
      />
      {nieuweRegios.length + hernoemdeRegios.length > 0 && (
        <>
          <Heading level={3}>{TEKST.titels.regios}</Heading>
          <List
            items={[
              ...nieuweRegios.map(({ code, naam }) => TEKST.regioNieuw(code, naam)),
              ...hernoemdeRegios.map(({ code, naam, was }) => TEKST.regioHernoemd(code, was, naam)),
            ]}
          />
        </>
      )}
      <Toegevoegd toegevoegd={toegevoegd} />
      <Gewijzigd gewijzigd={gewijzigd} />
    </>
  )
}

/** More rows than one reads stand behind a line. */
const MEER_DAN = 12

function Toegevoegd({ toegevoegd }: Pick<Registerplan, 'toegevoegd'>) {
  if (toegevoegd.length === 0) return null
  const { kolommen } = REGISTER_TEKSTEN
  const titel = TEKST.titels.toegevoegd(toegevoegd.length)
  const tabel = (
    <Table
      caption={titel}
      columns={[
        { id: 'naam', header: kolommen.naam },
        { id: 'code', header: kolommen.code },
        { id: 'regio', header: kolommen.regio },
        { id: 'provincie', header: kolommen.provincie },
        { id: 'inwoners', header: kolommen.inwoners, numeric: true },
      ]}
      rows={toegevoegd.map(({ code, naam, regioNaam, provincie, inwoners }) => ({
        id: code,
        cells: {
          ...{ naam, code, provincie },
          regio: regioNaam,
          inwoners: REGISTER_TEKSTEN.getal(inwoners),
        },
      }))}
    />
  )
  return toegevoegd.length > MEER_DAN ? <Details summary={titel}>{tabel}</Details> : tabel
}

type Wijziging = Registerplan['gewijzigd'][number]

/** Every year all numbers of inwoners are new, so those stand apart from what needs a look. */
const isAlleenInwoners = ({ wijzigingen, komtTerug }: Wijziging) =>
  !komtTerug && wijzigingen.every(({ veld }) => veld === 'inwoners')

function Gewijzigd({ gewijzigd }: Pick<Registerplan, 'gewijzigd'>) {
  const inwoners = gewijzigd.filter(isAlleenInwoners)
  const meer = gewijzigd.filter((wijziging) => !isAlleenInwoners(wijziging))
  const titel = TEKST.titels.inwoners(inwoners.length)
  return (
    <>
      {meer.length > 0 && (
        <Wijzigingen titel={TEKST.titels.gewijzigd(meer.length)} gewijzigd={meer} />
      )}
      {inwoners.length > 0 && (
        <Details summary={titel}>
          <Wijzigingen titel={titel} gewijzigd={inwoners} />
        </Details>
      )}
    </>
  )
}

function Wijzigingen({ titel, gewijzigd }: { titel: string; gewijzigd: readonly Wijziging[] }) {
  const rows = gewijzigd.flatMap(({ code, naam, wijzigingen, komtTerug }) => [
    ...(komtTerug
      ? [{ id: `${code} terug`, cells: { gemeente: naam, wat: TEKST.komtTerug } }]
      : []),
    ...wijzigingen.map(({ veld, van, naar }) => ({
      id: `${code} ${veld}`,
      cells: { gemeente: naam, wat: TEKST.velden[veld], van, naar },
    })),
  ])
  return (
    <Table
      caption={titel}
      columns={(['gemeente', 'wat', 'van', 'naar'] as const).map((id) => ({
        id,
        header: TEKST.kolommen[id],
      }))}
      rows={rows}
    />
  )
}
