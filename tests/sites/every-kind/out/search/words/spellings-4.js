casefileData("spellings-4",["kept",5,"said",1,"says",1,"that",1,"told",1,"toll",5,"wait",2]);
