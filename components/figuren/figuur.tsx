import { useId } from 'react'
import type { Figuur, LegendaRegel, Tekening } from '@/lib/figuren/model'
import { FIGUUR_TEKSTEN } from '@/components/figuren/teksten'
import { Patronen, Vormen, type KenmerkHref } from '@/components/figuren/vormen'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

type FiguurProps = {
  figuur: Figuur
  /** Where a kenmerk leads to; without it the figure is a picture without links. */
  kenmerkHref?: KenmerkHref
  /** The addresses of this figure as a file. */
  downloads?: Readonly<{ svg: string; png: string }>
  /** The level of its heading; null where the heading above it says the same. */
  kop?: 2 | 3 | 4 | null
  /** Whether its signs are explained here; not where the page already did. */
  legenda?: boolean
}

/**
 * A figure with its title and the sentence that says what is to be seen. Its shapes are drawn on
 * the server: it needs no script, and every kenmerk in it is a link of its own.
 */
export function FiguurBeeld({
  figuur,
  kenmerkHref,
  downloads,
  kop = 3,
  legenda = true,
}: FiguurProps) {
  const id = useId()
  const { titel, alt } = figuur
  const rest = { naam: `${titel}. ${alt}`, kenmerkHref }
  return (
    <figure className="vit-figuur" aria-labelledby={id}>
      <figcaption className="vit-figuur__kop">
        {kop === null ? (
          <VisuallyHidden>
            <span id={id}>{titel}</span>
          </VisuallyHidden>
        ) : (
          <Heading level={kop} id={id}>
            {titel}
          </Heading>
        )}
        <Paragraph>{alt}</Paragraph>
      </figcaption>
      {figuur.smal && <Beeld tekening={figuur.smal} variant="smal" id={`${id}s`} {...rest} />}
      <Beeld tekening={figuur} variant={figuur.smal ? 'breed' : 'enig'} id={`${id}b`} {...rest} />
      {legenda && figuur.legenda && <Legenda regels={figuur.legenda} id={`${id}l`} />}
      {downloads && <FiguurDownloads titel={titel} {...downloads} />}
    </figure>
  )
}

type BeeldProps = {
  tekening: Tekening
  variant: 'breed' | 'smal' | 'enig'
  id: string
  naam: string
  kenmerkHref?: KenmerkHref | undefined
}

/** One image to those who listen, unless it holds links: then a group, to step through. */
function Beeld({ tekening, variant, id, naam, kenmerkHref }: BeeldProps) {
  const { breedte, hoogte, vormen } = tekening
  const withLinks =
    kenmerkHref !== undefined && vormen.some((vorm) => vorm.soort === 'groep' && vorm.doel)
  return (
    <svg
      className={`vit-figuur__beeld vit-figuur__beeld--${variant}`}
      viewBox={`0 0 ${breedte} ${Math.ceil(hoogte)}`}
      role={withLinks ? 'group' : 'img'}
      aria-label={naam}
    >
      <Patronen vormen={vormen} voorvoegsel={id} />
      <Vormen vormen={vormen} voorvoegsel={id} kenmerkHref={kenmerkHref} />
    </svg>
  )
}

function Legenda({ regels, id }: { regels: readonly LegendaRegel[]; id: string }) {
  return (
    <ul className="vit-figuur__legenda">
      {regels.map(({ vormen, tekst }, index) => (
        <li key={tekst}>
          <svg viewBox="0 0 28 24" aria-hidden="true">
            <Patronen vormen={vormen} voorvoegsel={`${id}${index}`} />
            <Vormen vormen={vormen} voorvoegsel={`${id}${index}`} />
          </svg>
          {tekst}
        </li>
      ))}
    </ul>
  )
}

type FiguurDownloadsProps = { titel: string; svg: string; png: string }

/** The links to a figure as a file. */
export function FiguurDownloads({ titel, svg, png }: FiguurDownloadsProps) {
  const { opslaan, opslaanAls } = FIGUUR_TEKSTEN
  const files = [
    { href: png, soort: FIGUUR_TEKSTEN.png },
    { href: svg, soort: FIGUUR_TEKSTEN.svg },
  ]
  return (
    <p className="vit-figuur__opslaan">
      {opslaan}{' '}
      {files.map(({ href, soort }) => (
        <Link key={soort} href={href} download aria-label={opslaanAls(titel, soort)}>
          {soort}
        </Link>
      ))}
    </p>
  )
}
