casefileData("spellings-4",["hale",1,"home",1,"knew",5,"lund",2,"name",1,"open",8,"post",0,"said",5,"sail",2,"says",1,"shut",3,"that",1,"them",4,"this",1,"told",1,"were",2,"with",6]);
