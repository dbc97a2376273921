import { BronDetails } from '@/components/bronnen/bron-lijst'
import { LensRegel } from '@/components/lenzen/lens-regel'
import { OndersteuningRegel } from '@/components/ondersteuning/ondersteuning-regel'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { OpDezePagina } from '@/components/ui/op-deze-pagina'
import { Paragraph } from '@/components/ui/paragraph'
import { toKenmerkWeergave } from '@/components/vragenlijst/weergave'
import { ANKERS, kaderPad, kenmerkPad } from '@/lib/instrument/paden'
import type { KenmerkDossier } from '@/lib/kader/schema'
import { Deel } from './deel'
import { Handvatten } from './handvatten'
import { AndereVersie } from './kader-pagina'
import { KenmerkBuren } from './kenmerk-buren'
import { OntwikkelingRegel } from './ontwikkeling-regel'
import { KADER_TEKSTEN, KENMERK_TEKSTEN as teksten } from './teksten'
import { Vraag } from './vraag'

/** Everything about one kenmerk. */
export function KenmerkPagina(dossier: KenmerkDossier) {
  const { instrument, versie, kenmerk } = dossier
  const delen = listDelen(dossier)
  return (
    <article className="vit-page kd-pagina">
      <header className="grid grid-cols-1 gap-4">
        <Breadcrumb
          items={[{ label: KADER_TEKSTEN.menu, href: kaderPad(versie) }]}
          current={kenmerk.kort}
        />
        {versie && <AndereVersie instrument={instrument} pad={kenmerkPad(kenmerk.id)} />}
        <p className="vit-facts">
          <span>{instrument.waarden.find(({ id }) => id === kenmerk.waarde)?.titel}</span>
          <span>{teksten.nummerVan(kenmerk.nummer, instrument.kenmerken.length)}</span>
        </p>
        <Heading level={1}>{kenmerk.titel}</Heading>
        <Paragraph variant="lead">{kenmerk.kern}</Paragraph>
        <Heading level={2} size={4}>
          {teksten.waarom}
        </Heading>
        <Paragraph>{kenmerk.waarom}</Paragraph>
        <BronDetails bron={kenmerk.bron} documenten={dossier.bronnen} summary={teksten.bronnen} />
        <OpDezePagina label={teksten.opDezePagina} delen={delen} />
      </header>
      {delen.map(({ id, titel, uitleg, inhoud }) => (
        <Deel key={id} id={id} titel={titel} uitleg={uitleg}>
          {inhoud}
        </Deel>
      ))}
      <KenmerkBuren {...dossier} naar={(id) => kenmerkPad(id, versie)} />
    </article>
  )
}

type PaginaDeel = Readonly<{
  id: string
  titel: string
  uitleg?: string
  inhoud: React.ReactNode
}>

function listDelen(dossier: KenmerkDossier): PaginaDeel[] {
  const { kenmerk, bronnen, handvatten, ondersteuning, ontwikkelingen, raakvlakken } = dossier
  const delen: (PaginaDeel & { aantal: number })[] = [
    {
      id: 'vragen',
      titel: teksten.vragenTitel,
      uitleg: teksten.vragenUitleg,
      aantal: kenmerk.indicatoren.length,
      inhoud: <Vragen {...dossier} />,
    },
    {
      id: 'handvatten',
      titel: teksten.handvatten,
      uitleg: teksten.handvattenUitleg,
      aantal: handvatten.length,
      inhoud: <Handvatten stappen={handvatten} bronnen={bronnen} />,
    },
    {
      id: ANKERS.gespreksvragen,
      titel: teksten.gespreksvragen,
      uitleg: teksten.gespreksvragenUitleg,
      aantal: kenmerk.gespreksvragen.length,
      inhoud: <List items={kenmerk.gespreksvragen} />,
    },
    {
      id: 'ondersteuning',
      titel: teksten.ondersteuning,
      aantal: ondersteuning.length,
      inhoud: <Ondersteuning {...dossier} />,
    },
    {
      id: 'ontwikkelingen',
      titel: teksten.ontwikkelingen,
      aantal: ontwikkelingen.length,
      inhoud: (
        <ul className="vit-rows vit-rows--two">
          {ontwikkelingen.map((ontwikkeling) => (
            <OntwikkelingRegel key={ontwikkeling.id} ontwikkeling={ontwikkeling} />
          ))}
        </ul>
      ),
    },
    {
      id: 'lenzen',
      titel: teksten.lenzen,
      uitleg: teksten.lenzenUitleg,
      aantal: raakvlakken.length,
      inhoud: (
        <ul className="vit-rows vit-rows--two">
          {raakvlakken.map((raakvlak) => (
            <LensRegel key={raakvlak.lens.id} {...raakvlak} />
          ))}
        </ul>
      ),
    },
  ]
  return delen.filter(({ aantal }) => aantal > 0)
}

function Vragen({ instrument, kenmerk, begrippen, bronnen }: KenmerkDossier) {
  const { indicatoren } = toKenmerkWeergave({ instrument, begrippen, bronnen }, kenmerk, {})
  return indicatoren.map((weergave, index) => {
    const indicator = kenmerk.indicatoren[index]
    return indicator && <Vraag key={weergave.id} indicator={indicator} weergave={weergave} />
  })
}

function Ondersteuning({ kenmerk, ondersteuning }: KenmerkDossier) {
  return (
    <>
      <ul className="vit-rows vit-rows--two">
        {ondersteuning.map((item) => (
          <OndersteuningRegel key={item.id} item={item} />
        ))}
      </ul>
      <Paragraph className="vit-no-print">
        <Link href={`/ondersteuning?kenmerk=${kenmerk.id}`}>
          {teksten.alleOndersteuning(ondersteuning.length)}
        </Link>
      </Paragraph>
    </>
  )
}
