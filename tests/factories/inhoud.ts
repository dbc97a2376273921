import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect } from 'vitest'

/** A copy of `content/` that a test may spoil; names of files are from that folder on. */
export class Inhoud {
  readonly root: string

  constructor() {
    this.root = path.join(mkdtempSync(path.join(tmpdir(), 'vit-content-')), 'content')
    cpSync('content', this.root, { recursive: true })
  }

  path(bestand: string): string {
    return path.join(this.root, bestand)
  }

  read(bestand: string): string {
    return readFileSync(this.path(bestand), 'utf8')
  }

  write(bestand: string, text: string): void {
    writeFileSync(this.path(bestand), text)
  }

  remove(bestand: string): void {
    rmSync(this.path(bestand), { recursive: true })
  }

  copy(from: string, to: string): void {
    cpSync(this.path(from), this.path(to))
  }

  /** Changes the first match in a file. @returns the number of the line where the change begins */
  change(bestand: string, from: string, to: string): number {
    const text = this.read(bestand)
    const index = text.indexOf(from)
    expect(index, `${from} in ${bestand}`).toBeGreaterThanOrEqual(0)
    this.write(bestand, text.slice(0, index) + to + text.slice(index + from.length))
    return text.slice(0, index).split('\n').length
  }

  /** Leaves 1.0.0 as the only version, a concept that may change. */
  unlock(): void {
    this.remove('instrument/1.1.0-concept')
    this.remove('instrument/1.0.0/lock.json')
    this.change('instrument/1.0.0/instrument.yaml', 'status: gepubliceerd', 'status: concept')
  }

  delete(): void {
    rmSync(path.dirname(this.root), { recursive: true })
  }
}

/** Gives every test in the file its own copy. */
export function useInhoud(prepare: (inhoud: Inhoud) => void = () => undefined): () => Inhoud {
  let inhoud: Inhoud | undefined
  beforeEach(() => {
    inhoud = new Inhoud()
    prepare(inhoud)
  })
  afterEach(() => inhoud?.delete())
  return () => {
    if (!inhoud) throw new Error('the copy is there only while a test runs')
    return inhoud
  }
}
