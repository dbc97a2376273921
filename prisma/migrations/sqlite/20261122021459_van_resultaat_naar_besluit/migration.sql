-- CreateTable
CREATE TABLE "Behoefte" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "metingId" TEXT NOT NULL,
    "kenmerkId" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "urgentie" TEXT NOT NULL,
    "toelichting" TEXT NOT NULL DEFAULT '',
    "versie" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "updatedById" TEXT NOT NULL,
    CONSTRAINT "Behoefte_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Signaal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "metingId" TEXT NOT NULL,
    "kenmerkId" TEXT NOT NULL,
    "partij" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "updatedById" TEXT NOT NULL,
    CONSTRAINT "Signaal_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Actie" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "gemeenteCode" TEXT NOT NULL,
    "metingId" TEXT,
    "kenmerkId" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "omschrijving" TEXT NOT NULL DEFAULT '',
    "gevolg" TEXT NOT NULL DEFAULT '',
    "eigenaar" TEXT NOT NULL DEFAULT '',
    "start" TEXT,
    "eind" TEXT,
    "kosten" INTEGER,
    "status" TEXT NOT NULL DEFAULT 'gepland',
    "resultaat" TEXT NOT NULL DEFAULT '',
    "notities" TEXT NOT NULL DEFAULT '',
    "handvatId" TEXT,
    "instrumentversie" TEXT NOT NULL,
    "indicatoren" TEXT NOT NULL DEFAULT '[]',
    "naarNiveau" INTEGER,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "updatedById" TEXT NOT NULL,
    CONSTRAINT "Actie_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "Gemeente" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Actie_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Deling" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "metingId" TEXT NOT NULL,
    "resultaat" TEXT NOT NULL DEFAULT 'niet',
    "behoeften" TEXT NOT NULL DEFAULT 'niet',
    "plan" TEXT NOT NULL DEFAULT 'niet',
    "signalen" TEXT NOT NULL DEFAULT 'niet',
    "versie" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL,
    "updatedById" TEXT NOT NULL,
    CONSTRAINT "Deling_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Rapportkeuze" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "metingId" TEXT NOT NULL,
    "inhoud" TEXT NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL,
    "updatedById" TEXT NOT NULL,
    CONSTRAINT "Rapportkeuze_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Rapportlink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "metingId" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT NOT NULL,
    CONSTRAINT "Rapportlink_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Logo" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "gemeenteCode" TEXT NOT NULL,
    "mediatype" TEXT NOT NULL,
    "inhoud" BLOB NOT NULL,
    "png" BLOB NOT NULL,
    "breedte" INTEGER NOT NULL,
    "hoogte" INTEGER NOT NULL,
    "alt" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "updatedById" TEXT NOT NULL,
    CONSTRAINT "Logo_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "Gemeente" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Importbestand" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "gemeenteCode" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "metingId" TEXT,
    "bestandsnaam" TEXT NOT NULL,
    "inhoud" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Importbestand_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "Gemeente" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Importbestand_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Behoefte_metingId_kenmerkId_soort_key" ON "Behoefte"("metingId", "kenmerkId", "soort");

-- CreateIndex
CREATE INDEX "Signaal_metingId_kenmerkId_idx" ON "Signaal"("metingId", "kenmerkId");

-- CreateIndex
CREATE INDEX "Actie_gemeenteCode_kenmerkId_idx" ON "Actie"("gemeenteCode", "kenmerkId");

-- CreateIndex
CREATE INDEX "Actie_metingId_idx" ON "Actie"("metingId");

-- CreateIndex
CREATE UNIQUE INDEX "Deling_metingId_key" ON "Deling"("metingId");

-- CreateIndex
CREATE UNIQUE INDEX "Rapportkeuze_metingId_key" ON "Rapportkeuze"("metingId");

-- CreateIndex
CREATE UNIQUE INDEX "Rapportlink_metingId_key" ON "Rapportlink"("metingId");

-- CreateIndex
CREATE UNIQUE INDEX "Rapportlink_hash_key" ON "Rapportlink"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "Logo_gemeenteCode_key" ON "Logo"("gemeenteCode");

-- CreateIndex
CREATE INDEX "Importbestand_createdAt_idx" ON "Importbestand"("createdAt");
