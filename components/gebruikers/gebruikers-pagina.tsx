import { BeheerNavigatie } from '@/components/beheer/navigatie'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { GebruikerStand, listRechten } from '@/components/gebruikers/weergave'
import { GEBRUIKERS_TEKSTEN as TEKST } from '@/components/gebruikers/teksten'
import { Bladeren } from '@/components/ui/bladeren'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { SelectField } from '@/components/ui/select-field'
import { Table } from '@/components/ui/table'
import { TextField } from '@/components/ui/text-field'
import type { Gebruikerregel, Gebruikerslijst, Gebruikersvraag } from '@/lib/gebruikers/schema'

/** Everyone with an account, as far as asked for. */
export function GebruikersPagina({ lijst }: { lijst: Gebruikerslijst }) {
  const { vraag, gevonden, rijen } = lijst
  return (
    <div className="vit-stack">
      <BeheerNavigatie current="gebruikers" />
      <div className="vit-prose">
        <Heading level={1}>{TEKST.titel}</Heading>
        <Paragraph variant="lead">{TEKST.uitleg}</Paragraph>
        <ButtonLink href={BEHEER_PADEN.nieuweGebruiker}>{TEKST.nieuw}</ButtonLink>
      </div>
      <Zoeken vraag={vraag} />
      <section className="grid grid-cols-1 gap-4" aria-labelledby="gevonden">
        <Heading level={2} size={3} id="gevonden">
          {TEKST.lijst.gevonden(gevonden)}
        </Heading>
        {rijen.length === 0 ? <Paragraph>{TEKST.lijst.geen}</Paragraph> : <Rijen rijen={rijen} />}
        <Paginas lijst={lijst} />
      </section>
    </div>
  )
}

const toOpties = <Value extends string>(namen: Readonly<Record<Value, string>>) =>
  Object.entries<string>(namen).map(([value, label]) => ({ value, label }))

const ALLES = { value: '', label: TEKST.zoek.alles }

function Zoeken({ vraag: { zoek, rol, stand, sorteer } }: { vraag: Gebruikersvraag }) {
  const isGefilterd = zoek !== '' || rol !== null || stand !== null
  return (
    <form action={BEHEER_PADEN.gebruikers} role="search" className="vit-panel">
      <TextField name="zoek" label={TEKST.zoek.label} defaultValue={zoek} maxLength={100} />
      <div className="vit-gebruiker__rij">
        <SelectField
          name="rol"
          label={TEKST.zoek.rol}
          options={[ALLES, ...toOpties(TEKST.zoek.rollen)]}
          defaultValue={rol ?? ''}
        />
        <SelectField
          name="stand"
          label={TEKST.zoek.stand}
          options={[ALLES, ...toOpties(TEKST.standen)]}
          defaultValue={stand ?? ''}
        />
        <SelectField
          name="sorteer"
          label={TEKST.zoek.sorteer}
          options={toOpties(TEKST.zoek.volgorden)}
          defaultValue={sorteer}
        />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button appearance="secondary">{TEKST.zoek.knop}</Button>
        {isGefilterd && <Link href={BEHEER_PADEN.gebruikers}>{TEKST.zoek.wissen}</Link>}
      </div>
    </form>
  )
}

function Rijen({ rijen }: { rijen: readonly Gebruikerregel[] }) {
  return (
    <Table
      caption={TEKST.lijst.tabel}
      captionHidden
      columns={(['wie', 'rechten', 'stand'] as const).map((id) => ({
        id,
        header: TEKST.lijst.kolommen[id],
      }))}
      rows={rijen.map((gebruiker) => ({
        id: gebruiker.id,
        cells: {
          wie: (
            <span className="vit-address">
              <Link href={BEHEER_PADEN.gebruiker(gebruiker.id)}>{gebruiker.naam}</Link>
              {gebruiker.naam !== gebruiker.email && (
                <span className="block text-small text-subtle">{gebruiker.email}</span>
              )}
            </span>
          ),
          rechten: <Rechten gebruiker={gebruiker} />,
          stand: <GebruikerStand stand={gebruiker.stand} />,
        },
      }))}
    />
  )
}

/** More than this in one cell says less. */
const MAX_RECHTEN = 3

function Rechten({ gebruiker }: { gebruiker: Gebruikerregel }) {
  const alle = listRechten(gebruiker)
  if (alle.length === 0) return <span className="text-subtle">{TEKST.lijst.geenRechten}</span>
  const rest = alle.length - MAX_RECHTEN
  return (
    <>
      {alle.slice(0, MAX_RECHTEN).map((recht) => (
        <span key={recht} className="block">
          {recht}
        </span>
      ))}
      {rest > 0 && <span className="block text-small text-subtle">{TEKST.lijst.meer(rest)}</span>}
    </>
  )
}

function Paginas({ lijst: { vraag, paginas } }: { lijst: Gebruikerslijst }) {
  const { pagina, zoek, rol, stand, sorteer } = vraag
  const naar = (nummer: number) => {
    const query = new URLSearchParams({
      ...(zoek && { zoek }),
      ...(rol && { rol }),
      ...(stand && { stand }),
      sorteer,
      pagina: String(nummer),
    })
    return `${BEHEER_PADEN.gebruikers}?${query.toString()}`
  }
  return <Bladeren label={TEKST.lijst.paginas} pagina={pagina} paginas={paginas} naar={naar} />
}
