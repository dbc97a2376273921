-- CreateTable
CREATE TABLE "Deelstand" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "stand" TEXT NOT NULL
);
