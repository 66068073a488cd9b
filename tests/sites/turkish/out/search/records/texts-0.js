casefileData("texts-0",[["headline","Çınar’dan açıklama",0],["p1","“Liman Kurumu kapıyı kapattı,” dedi Cem Çınar. Çiğdem Ulu, Irmak İnci ve İlker Irmak oradaydı.",1]]);
