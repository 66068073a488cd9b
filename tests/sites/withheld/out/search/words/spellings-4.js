casefileData("spellings-4",["Carl",1,"case",2,"door",3,"from",1,"Hand",1,"name",1,"open",3,"said",1,"says",1,"that",1,"took",1,"Wire",0]);
