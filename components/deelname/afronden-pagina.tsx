import { NietOpgeslagen } from '@/components/deelname/niet-opgeslagen'
import { toBladwijzers } from '@/components/deelname/pagina'
import { invulPad } from '@/components/deelname/paden'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { VerstuurKnop } from '@/components/deelname/verstuur-knop'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import type { AutosaveOptions } from '@/components/vragenlijst/autosave/use-autosave'
import type { Deelname } from '@/lib/deelname/schema'

const { afronden: TEKST } = DEELNAME_TEKSTEN

type AfrondenPaginaProps = {
  token: string
  deelname: Deelname
  opslag: AutosaveOptions
  action: () => Promise<void>
}

/** The last step: what is left open, which is fine, and saying that one is ready. */
export function AfrondenPagina({ token, deelname, opslag, action }: AfrondenPaginaProps) {
  const { voortgang } = deelname
  const bladwijzers = toBladwijzers(token, deelname)
  const open = bladwijzers.flatMap((bladwijzer) => {
    const { beantwoord, totaal } = voortgang.kenmerken[bladwijzer.id] ?? {
      beantwoord: 0,
      totaal: 0,
    }
    return beantwoord < totaal ? [{ ...bladwijzer, aantal: totaal - beantwoord }] : []
  })
  const aantal = voortgang.totaal.totaal - voortgang.totaal.beantwoord
  return (
    <div className="vit-prose dn">
      <Heading level={1}>{TEKST.titel}</Heading>
      <Paragraph variant="lead">{aantal === 0 ? TEKST.alles : TEKST.open(aantal)}</Paragraph>
      <NietOpgeslagen opslag={opslag} kenmerken={bladwijzers} />
      <Paragraph>{TEKST.uitleg}</Paragraph>
      <form action={action} className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <VerstuurKnop>{TEKST.knop}</VerstuurKnop>
        <ButtonLink href={invulPad(token)} appearance="secondary">
          {TEKST.terug}
        </ButtonLink>
      </form>
      {open.length > 0 && (
        <>
          <Heading level={2}>{TEKST.openTitel}</Heading>
          <List
            items={open.map(({ id, kort, href, aantal: vragen }) => (
              <Link key={id} href={href}>
                {TEKST.openBij(kort, vragen)}
              </Link>
            ))}
          />
        </>
      )}
    </div>
  )
}
