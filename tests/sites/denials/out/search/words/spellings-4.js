casefileData("spellings-4",["Hale",1,"home",1,"knew",5,"Lund",2,"name",1,"open",8,"Post",0,"said",5,"sail",2,"says",1,"shut",3,"that",1,"them",4,"this",1,"told",1,"were",2,"with",6]);
