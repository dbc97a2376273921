import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import type { Fout, Gelezen } from './fault'
import { readYaml } from './read'

/** Reads files below one folder and gathers what went well and what did not. */
export class Reader {
  readonly bestanden: Gelezen<unknown>[] = []
  readonly fouten: Fout[] = []
  readonly #root: string

  constructor(root: string) {
    this.#root = root
  }

  pathOf(naam: string): string {
    return path.join(this.#root, naam)
  }

  nameOf(naam: string): string {
    return `content/${naam}`
  }

  exists(naam: string): boolean {
    return existsSync(this.pathOf(naam))
  }

  report(fouten: readonly Fout[]): void {
    this.fouten.push(...fouten)
  }

  subfolders(naam: string): string[] {
    return this.#list(naam)
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
  }

  file<S extends z.ZodType>(naam: string, schema: S): Gelezen<z.infer<S>> | undefined {
    const bestand = this.nameOf(naam)
    if (!this.exists(naam)) {
      this.report([{ bestand, regel: 1, melding: 'dit bestand ontbreekt. Voeg het toe.' }])
      return undefined
    }
    const lezing = readYaml(this.pathOf(naam), bestand, schema)
    if (!lezing.gelukt) {
      this.report(lezing.fouten)
      return undefined
    }
    this.bestanden.push(lezing.gelezen)
    return lezing.gelezen
  }

  /** @returns the files that could be read, and whether that is all of them */
  folder<S extends z.ZodType>(
    naam: string,
    schema: S,
  ): { bestanden: Gelezen<z.infer<S>>[]; isCompleet: boolean } {
    const namen = this.#list(naam)
      .map((entry) => entry.name)
      .toSorted()
    const bestanden = namen.flatMap((bestand) => {
      if (bestand.endsWith('.yaml')) return this.file(`${naam}/${bestand}`, schema) ?? []
      const melding =
        'in deze map horen alleen bestanden die op .yaml eindigen. Hernoem of verplaats het.'
      this.report([{ bestand: this.nameOf(`${naam}/${bestand}`), regel: 1, melding }])
      return []
    })
    return { bestanden, isCompleet: bestanden.length === namen.length }
  }

  #list(naam: string) {
    if (this.exists(naam)) return readdirSync(this.pathOf(naam), { withFileTypes: true })
    this.report([{ bestand: this.nameOf(naam), regel: 1, melding: 'deze map ontbreekt.' }])
    return []
  }
}
