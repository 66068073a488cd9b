casefileData("spellings-5",["added",1,"asked",1,"doors",9,"ferry",4,"minor",1,"never",2,"Orrin",3,"other",2,"paper",1,"Ports",0,"pupil",1,"Selma",1,"state",0,"Storm",2]);
